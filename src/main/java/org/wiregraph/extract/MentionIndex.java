package org.wiregraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An article's mentions by sentence, those of one in order of their ids. */
final class MentionIndex {
    private final Map<Integer, List<Mention>> bySentence;

    MentionIndex(List<Mention> mentions) {
        bySentence = mentions.stream()
                .collect(Collectors.groupingBy(Mention::sentence, HashMap::new, Collectors.toUnmodifiableList()));
    }

    List<Mention> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }
}

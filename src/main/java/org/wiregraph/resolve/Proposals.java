package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.resolve.Proposal.Passage;

/** Makes doubts into proposals, with the sentence in which each entity is first spoken of. */
final class Proposals {
    private Proposals() {}

    /** @param extractions sorted by document path */
    static List<Proposal> of(Entities entities, List<Extraction> extractions) {
        List<Doubt> doubts = entities.doubts();
        Set<String> wanted = new HashSet<>();
        doubts.forEach(doubt -> wanted.addAll(List.of(doubt.one(), doubt.other())));
        Map<String, Passage> passages = new HashMap<>();
        for (int a = 0; a < extractions.size() && passages.size() < wanted.size(); a++) {
            Extraction extraction = extractions.get(a);
            List<String> own = entities.of(a);
            for (LocalEntity entity : extraction.entities()) {
                String iri = own.get(entity.id());
                if (wanted.contains(iri) && !passages.containsKey(iri)) {
                    passage(extraction, entity, iri).ifPresent(passage -> passages.put(iri, passage));
                }
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Doubt doubt : doubts) {
            List<Passage> both = new ArrayList<>();
            Optional.ofNullable(passages.get(doubt.one())).ifPresent(both::add);
            Optional.ofNullable(passages.get(doubt.other())).ifPresent(both::add);
            proposals.add(new Proposal(doubt.one(), doubt.other(), doubt.reason(), both));
        }
        return proposals;
    }

    private static Optional<Passage> passage(Extraction extraction, LocalEntity entity, String iri) {
        if (entity.mentions().isEmpty()) {
            return Optional.empty();
        }
        int first = extraction.mentions().get(entity.mentions().get(0)).sentence();
        Sentence sentence = extraction.sentences().get(first);
        return Optional.of(new Passage(
                iri,
                extraction.document().path(),
                sentence.span(),
                sentence.span().of(extraction.document().text())));
    }
}

package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.resolve.Proposal.Passage;

/** Makes the likeliest doubts into proposals, with the sentence in which each entity is first spoken of. */
final class Proposals {
    private Proposals() {}

    /** @param gists sorted by document path */
    static List<Proposal> of(Entities entities, List<Gist> gists) {
        List<Doubt> doubts = entities.doubts().stream().limit(Proposal.MOST).toList();
        Set<String> wanted = new HashSet<>();
        doubts.forEach(doubt -> wanted.addAll(List.of(doubt.one(), doubt.other())));
        Map<String, Passage> passages = new HashMap<>();
        for (int a = 0; a < gists.size() && !wanted.isEmpty(); a++) {
            List<String> own = entities.of(a);
            if (own.stream().noneMatch(wanted::contains)) {
                continue;
            }
            Gist gist = gists.get(a);
            for (LocalEntity entity : gist.entities()) {
                String iri = own.get(entity.id());
                if (wanted.contains(iri)) {
                    passage(gist, entity, iri).ifPresent(passage -> {
                        passages.put(iri, passage);
                        wanted.remove(iri);
                    });
                }
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Doubt doubt : doubts) {
            List<Passage> both = new ArrayList<>();
            Optional.ofNullable(passages.get(doubt.one())).ifPresent(both::add);
            Optional.ofNullable(passages.get(doubt.other())).ifPresent(both::add);
            proposals.add(new Proposal(doubt.one(), doubt.other(), doubt.grounds(), both));
        }
        return proposals;
    }

    private static Optional<Passage> passage(Gist gist, LocalEntity entity, String iri) {
        if (entity.mentions().isEmpty()) {
            return Optional.empty();
        }
        int first = gist.mentions().get(entity.mentions().get(0)).sentence();
        return Optional.of(new Passage(iri, gist.path(), gist.sentences().get(first), gist.quote(first)));
    }
}

package org.wiregraph.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Status;

/**
 * The words of {@code cues.ttl}: what they do to the status of a claim, who they let speak, and which verbs are light.
 *
 * <p>The keys are {@code modal/STATUS}, {@code governor/STATUS}, {@code noun/STATUS}, {@code adjective/STATUS} and
 * {@code adverb/STATUS}, where STATUS is a {@link Status#word()}; {@code office/STATUS}, {@code office/held} and
 * {@code office/given}, the verbs of offices; {@code description}; {@code conditional}, {@code negation},
 * {@code cancel}; {@code reporting/verb}, {@code reporting/noun}, {@code reporting/preposition}; {@code light},
 * {@code bridge}, {@code objectControl}; {@code occurrence}, {@code provision}; {@code classifier},
 * {@code identifying}, {@code partitive}, {@code independent}; {@code people}, {@code harm}, {@code transfer}, {@code personnel};
 * {@code presupposing}, {@code completing}, {@code accomplishment}, {@code party}, {@code speech}, {@code locative}, {@code beginning};
 * {@code comparator/<} and likewise for {@code <=}, {@code =}, {@code >=}, {@code >}; {@code abbreviation/TITLE}, the
 * short forms of a title; {@code honorific}; {@code last/CLASS} and {@code first/CLASS}, what names of a class end in or begin
 * with; {@code described/CLASS}, nouns beside a name that tell its class; {@code business/title} and {@code business/noun}, what
 * only companies have.
 *
 * @param words by cue, the lemmas (or phrases) listed for it, e.g. {@code governor/planned} has "plan", "intend"
 */
public record Cues(Map<String, Set<String>> words) {
    public Cues {
        words = Map.copyOf(words);
    }

    /** The words of {@code cue}, none where it is not listed. */
    public Set<String> of(String cue) {
        return words.getOrDefault(cue, Set.of());
    }

    public boolean has(String cue, String lemma) {
        return of(cue).contains(lemma);
    }

    /** The status that {@code lemma} gives in the {@code place} it stands: "governor", "noun", "modal" ... */
    public Optional<Status> status(String place, String lemma) {
        for (Status status : List.of(Status.ENDED, Status.DENIED, Status.POSSIBLE, Status.PLANNED, Status.ACTUAL)) {
            if (has(place + "/" + status.word(), lemma)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}

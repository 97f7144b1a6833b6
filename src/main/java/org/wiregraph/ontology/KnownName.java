package org.wiregraph.ontology;

import java.util.List;
import java.util.Optional;

/**
 * An entity that the ontology folder knows by name.
 *
 * @param iri its IRI, absolute
 * @param className short name of its class
 * @param label its usual name
 * @param aliases other names, without the label
 * @param demonyms adjectives for it: "Afghan"
 * @param people plural nouns for its people or members: "Afghans"
 * @param capital IRI of its capital, for a country
 * @param standsFor IRI of what the name also stands for in news: "Washington" for the United States
 * @param country IRI of the country it lies in
 * @param ambiguous those of its names that are also ordinary words or other names, accepted only where the tagger sees a
 *     name
 * @param exact whether its label counts only with its article, as in "The Sun"
 * @param links IRIs of the same thing elsewhere (owl:sameAs)
 */
public record KnownName(
        String iri,
        String className,
        String label,
        List<String> aliases,
        List<String> demonyms,
        List<String> people,
        Optional<String> capital,
        Optional<String> standsFor,
        Optional<String> country,
        List<String> ambiguous,
        boolean exact,
        List<String> links) {
    public KnownName {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        people = List.copyOf(people);
        ambiguous = List.copyOf(ambiguous);
        links = List.copyOf(links);
    }
}

package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Status;

/** Reads titles that one person has as another has them: "Lloyd Austin and his Turkish counterpart, Hulusi Akar". */
final class TitlesShared {
    private static final int GAP = 2;

    private final Ontology ontology;

    TitlesShared(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The titles of counterparts in a sentence in which {@code found} have been read. */
    List<Title> read(Tree tree, List<Mention> here, List<Title> found) {
        List<Title> shared = new ArrayList<>();
        for (int noun = 2; noun < tree.size(); noun++) {
            if (!tree.lower(noun).equals("counterpart")) {
                continue;
            }
            int before = noun - 1;
            Optional<Mention> country = TitleHolders.endingWith(here, before);
            Optional<Mention> person = named(here, noun);
            Optional<Title> title =
                    titled(tree, found, country.map(Mention::first).orElse(noun));
            if (country.isPresent() && person.isPresent() && title.isPresent()) {
                shared.add(new Title(
                        person.get(),
                        title.get().title(),
                        tree.form(noun),
                        country,
                        title.get().properties(),
                        Status.ACTUAL,
                        Optional.empty(),
                        0,
                        "counterpart"));
            }
        }
        return shared;
    }

    /** The person named right behind "counterpart", with or without a comma. */
    private Optional<Mention> named(List<Mention> here, int noun) {
        return here.stream()
                .filter(mention -> mention.kind() == Kind.NAME && ontology.isA(mention.className(), "Person"))
                .filter(mention -> mention.first() > noun && mention.first() - noun <= GAP)
                .findFirst();
    }

    /** The last title before {@code at} that belongs to "his" or "her": an office in a country, held now. */
    private Optional<Title> titled(Tree tree, List<Title> found, int at) {
        if (at < 2 || !Set.of("his", "her").contains(tree.lower(at - 1))) {
            return Optional.empty();
        }
        return found.stream()
                .filter(title -> title.person().kind() == Kind.NAME
                        && title.person().last() < at
                        && title.status() == Status.ACTUAL
                        && title.organization()
                                .filter(one -> ontology.isA(one.className(), "Country"))
                                .isPresent()
                        && !title.properties().isEmpty())
                .reduce((one, other) -> other);
    }
}

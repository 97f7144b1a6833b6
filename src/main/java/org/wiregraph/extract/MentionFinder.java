package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.text.Span;

/** Finds the mentions of an article: names, demonyms, nominals with their owners, and pronouns. */
final class MentionFinder {
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "him",
            "his",
            "she",
            "her",
            "hers",
            "it",
            "its",
            "they",
            "them",
            "their",
            "theirs",
            "we",
            "us",
            "our",
            "ours",
            "i",
            "me",
            "my",
            "myself",
            "himself",
            "herself",
            "itself",
            "themselves",
            "ourselves");

    private final Ontology ontology;
    private final NameFinder names;
    private final NominalFinder nominals;
    private final NameClasses classes;
    private final OfficeNames offices;

    MentionFinder(Ontology ontology, NameIndex index, Nouns nouns) {
        this.ontology = ontology;
        this.names = new NameFinder(ontology, index, nouns);
        this.nominals = new NominalFinder(ontology, nouns);
        this.classes = new NameClasses(ontology, nouns);
        this.offices = new OfficeNames(ontology, nouns);
    }

    /** All mentions, sentence by sentence; within one, names first, then pronouns, then nominals. */
    List<Mention> find(List<Tree> trees, String text) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, String> told = new HashMap<>();
        for (int s = 0; s < trees.size(); s++) {
            Tree tree = trees.get(s);
            List<Mention> here = new ArrayList<>();
            for (NameFinder.Name name : names.find(tree, text)) {
                boolean pair = name.first() == name.last()
                        && !pair(tree.form(name.first())).isEmpty();
                if (pair || offices.isOffice(tree, name)) {
                    // "the Foreign Secretary" is nobody's name, "US-Taliban" is two.
                    continue;
                }
                NameFinder.Name plain = offices.without(tree, name);
                NameFinder.Name bare = classes.settle(tree, plain);
                if (!bare.className().equals(plain.className())) {
                    told.putIfAbsent(displayName(tree, bare), bare.className());
                }
                addName(tree, s, offices.bears(tree, bare) ? bare.as("Person") : bare, mentions.size(), here);
            }
            addPrefixes(tree, s, mentions.size(), here);
            for (int i = 1; i <= tree.size(); i++) {
                if (tree.tag(i).startsWith("PRP") && PRONOUNS.contains(tree.lower(i)) && !inside(here, i)) {
                    here.add(mention(mentions.size() + here.size(), Kind.PRONOUN, s, tree, i, i, i, "", tree.lower(i)));
                }
            }
            for (NominalFinder.Nominal nominal : nominals.find(tree, here, mentions.size() + here.size())) {
                int id = mentions.size() + here.size();
                String owner = nominal.owner() < 0 ? "" : ownerName(here, nominal.owner());
                String name = owner.isEmpty() ? nominal.noun() : owner + " " + nominal.noun();
                here.add(new Mention(
                        id,
                        Kind.NOMINAL,
                        s,
                        nominal.first(),
                        nominal.last(),
                        nominal.head(),
                        tree.span(nominal.first(), nominal.last()),
                        nominal.className(),
                        name,
                        Optional.empty(),
                        nominal.owner(),
                        nominal.noun()));
            }
            mentions.addAll(here);
        }
        mentions.replaceAll(mention -> agreed(mention, told));
        Map<String, String> explained = explained(trees, mentions);
        mentions.replaceAll(mention -> explained.containsKey(mention.name()) && mention.kind() == Kind.NAME
                ? mention.unknown(explained.getOrDefault(mention.name(), ""))
                : mention);
        return mentions;
    }

    /** "The Norwegian Shipping Association (NSA)": the class of what known letters mean in this article, by the letters. */
    private static Map<String, String> explained(List<Tree> trees, List<Mention> mentions) {
        Map<String, String> explained = new HashMap<>();
        for (int i = 1; i < mentions.size(); i++) {
            Mention letters = mentions.get(i);
            Mention full = mentions.get(i - 1);
            boolean inBrackets = letters.kind() == Kind.NAME
                    && full.kind() == Kind.NAME
                    && letters.known().isPresent()
                    && full.known().isEmpty()
                    && full.sentence() == letters.sentence()
                    && full.last() + 2 == letters.first()
                    && trees.get(full.sentence()).form(full.last() + 1).equals("(");
            if (inBrackets
                    && NameClusters.initials(full.name()).equals(letters.name().replace(".", ""))) {
                explained.put(letters.name(), full.className());
            }
        }
        return explained;
    }

    /** What one sentence tells of a name, "Boskalis, a dredging company", holds in all of the article. */
    private static Mention agreed(Mention mention, Map<String, String> told) {
        boolean open = mention.kind() == Kind.NAME
                && mention.known().isEmpty()
                && Set.of("Organization", "Place", "Person", "").contains(mention.className());
        String className = open ? told.getOrDefault(mention.name(), "") : "";
        return className.isEmpty() ? mention : mention.as(className);
    }

    /** A tagged name made of a known one and a class noun ("Kabul Airport") is left to the nominals. */
    private void addName(Tree tree, int sentence, NameFinder.Name name, int offset, List<Mention> here) {
        int head = headOf(tree, name.first(), name.last());
        Kind kind = name.demonym() ? Kind.DEMONYM : Kind.NAME;
        String className = ontology.classNamed(name.className()).isPresent() ? name.className() : "";
        here.add(new Mention(
                offset + here.size(),
                kind,
                sentence,
                name.first(),
                name.last(),
                head,
                tree.span(name.first(), name.last()),
                className,
                kind == Kind.DEMONYM ? NameFinder.words(tree, name.first(), name.last()) : displayName(tree, name),
                name.known(),
                -1,
                ""));
    }

    /** "NATO-led", "Saudi-funded": the known name before the hyphen of a word that is no name itself. */
    private void addPrefixes(Tree tree, int sentence, int offset, List<Mention> here) {
        for (int i = 1; i <= tree.size(); i++) {
            String form = tree.form(i);
            int hyphen = form.lastIndexOf('-');
            List<KnownName> pair = inside(here, i) ? List.of() : pair(form);
            for (KnownName known : pair) {
                boolean first = known.equals(pair.get(0));
                here.add(prefix(
                        tree,
                        sentence,
                        i,
                        first ? 0 : hyphen + 1,
                        first ? hyphen : form.length(),
                        known,
                        offset + here.size()));
            }
            if (!pair.isEmpty()
                    || hyphen < 2
                    || !form.substring(hyphen + 1).equals(tree.lower(i).substring(hyphen + 1))
                    || inside(here, i)) {
                continue;
            }
            int token = i;
            names.knownAs(form.substring(0, hyphen))
                    .ifPresent(
                            known -> here.add(prefix(tree, sentence, token, 0, hyphen, known, offset + here.size())));
        }
    }

    private static Mention prefix(Tree tree, int sentence, int token, int from, int to, KnownName known, int id) {
        int begin = tree.token(token).span().begin();
        return new Mention(
                id,
                Kind.PREFIX,
                sentence,
                token,
                token,
                token,
                new Span(begin + from, begin + to),
                known.className(),
                tree.form(token).substring(from, to),
                Optional.of(known.iri()),
                -1,
                "");
    }

    /** "US-Taliban", "India-Pakistan": two known names that a hyphen joins, or none. */
    private List<KnownName> pair(String form) {
        int hyphen = form.lastIndexOf('-');
        if (hyphen < 1 || hyphen > form.length() - 2 || !Character.isUpperCase(form.charAt(hyphen + 1))) {
            return List.of();
        }
        Optional<KnownName> first = names.knownAs(form.substring(0, hyphen));
        Optional<KnownName> second = names.knownAs(form.substring(hyphen + 1));
        boolean two = first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && names.knownAs(form).isEmpty();
        return two ? List.of(first.get(), second.get()) : List.of();
    }

    private static String displayName(Tree tree, NameFinder.Name name) {
        String written = NameFinder.words(tree, name.first(), name.last());
        return name.known().isPresent() ? written : NameExtension.bare(written);
    }

    private static Mention mention(
            int id, Kind kind, int sentence, Tree tree, int first, int last, int head, String className, String name) {
        Span span = tree.span(first, last);
        return new Mention(id, kind, sentence, first, last, head, span, className, name, Optional.empty(), -1, "");
    }

    private static String ownerName(List<Mention> here, int owner) {
        return here.stream()
                .filter(mention -> mention.id() == owner && mention.kind() != Kind.PRONOUN)
                .map(Mention::name)
                .findFirst()
                .orElse("");
    }

    private static boolean inside(List<Mention> here, int token) {
        return here.stream().anyMatch(mention -> mention.first() <= token && token <= mention.last());
    }

    /** The token of {@code first..last} whose governor lies outside; the last one if several. */
    static int headOf(Tree tree, int first, int last) {
        int head = last;
        for (int i = last; i >= first; i--) {
            if (tree.head(i) < first || tree.head(i) > last) {
                head = i;
                break;
            }
        }
        return head;
    }

    /** Pronouns by what they can refer to. */
    static final Map<String, String> PERSON_PRONOUNS = Map.of(
            "he", "Masc", "him", "Masc", "his", "Masc", "himself", "Masc", "she", "Fem", "her", "Fem", "hers", "Fem",
            "herself", "Fem");
}

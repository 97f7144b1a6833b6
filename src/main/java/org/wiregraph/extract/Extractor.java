package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Mention.Kind;
import org.wiregraph.ontology.Ontology;

/** Reads mentions, entities and claims out of one article; a pure function of its annotation and the ontology. */
public final class Extractor {
    /** Changes whenever the same annotation would give other candidates. */
    public static final String VERSION = "10";

    private final Ontology ontology;
    private final MentionFinder mentions;
    private final Coreference coreference;
    private final EntityBuilder builder;
    private final TitleReader titles;
    private final DefiniteTitles definiteTitles;
    private final ClaimReader claims;
    private final NominalReader nominals;
    private final JoinedReader joined;
    private final QuantityReader quantities;
    private final StatementReader statements;
    private final Finisher finisher;

    public Extractor(Ontology ontology) {
        this.ontology = ontology;
        NameIndex index = new NameIndex(ontology);
        Nouns nouns = new Nouns(ontology);
        Arguments arguments = new Arguments(ontology);
        this.mentions = new MentionFinder(ontology, index, nouns);
        this.coreference = new Coreference(ontology, index);
        this.builder = new EntityBuilder(index);
        this.titles = new TitleReader(ontology);
        this.definiteTitles = new DefiniteTitles(ontology);
        this.claims = new ClaimReader(ontology, arguments);
        this.nominals = new NominalReader(ontology);
        this.joined = new JoinedReader(ontology, arguments);
        this.quantities = new QuantityReader(ontology, arguments);
        this.finisher = new Finisher(ontology);
        this.statements = new StatementReader(ontology, finisher);
    }

    /** The claims of {@code document}, with the mentions and entities they are about. */
    public Extraction extract(Document document, List<Sentence> sentences) {
        return extract(document, sentences, Trace.none());
    }

    /** The same, with a trace of how each claim came about, and why others did not. */
    public Extraction extract(Document document, List<Sentence> sentences, Trace trace) {
        List<Tree> trees = sentences.stream().map(Tree::new).toList();
        List<Mention> found = new ArrayList<>(mentions.find(trees, document.text()));
        MentionIndex named = new MentionIndex(found);
        List<Title> held = new ArrayList<>();
        for (int s = 0; s < trees.size(); s++) {
            held.addAll(titles.read(trees.get(s), named.in(s)));
        }
        Map<Mention, Integer> titled = definiteTitles.find(trees, found, held);
        titled.keySet().stream().sorted(Comparator.comparingInt(Mention::id)).forEach(found::add);
        Map<Integer, Integer> stands = new HashMap<>();
        titled.forEach((mention, person) -> stands.put(mention.id(), person));
        // "A spokesman for the army" speaks under those words, whoever he is.
        List<Mention> speaking = found.stream()
                .filter(mention -> stands.getOrDefault(mention.id(), 0) >= 0)
                .toList();
        Speakers speakers = new Speakers(ontology, document, trees, speaking);
        Clusters clusters = coreference.resolve(trees, found, stands);
        Map<Integer, Integer> firstPersons = firstPersons(found, speakers, clusters, held);
        if (!firstPersons.isEmpty()) {
            stands.putAll(firstPersons);
            clusters = coreference.resolve(trees, found, stands);
        }
        EntityBuilder.Built built = builder.build(clusters, trees);
        Reading reading = Reading.of(document, trees, found, built.entities(), built.entityOf(), trace);
        MentionIndex index = new MentionIndex(found);
        List<Candidate> candidates = new ArrayList<>();
        for (int s = 0; s < trees.size(); s++) {
            List<Mention> here = index.in(s);
            List<Draft> drafts = new ArrayList<>(claims.read(reading, s));
            drafts.addAll(nominals.read(reading, s, here));
            drafts.addAll(joined.read(reading, s, here));
            drafts.addAll(quantities.read(reading, s));
            for (Draft draft : drafts) {
                candidates.add(finisher.finish(reading, speakers, draft));
            }
            candidates.addAll(statements.read(reading, speakers, s));
        }
        for (Title title : held) {
            candidates.addAll(finisher.finish(reading, speakers, title));
        }
        return new Extraction(
                document, sentences, found, built.entities(), Consistency.check(reading, ontology, candidates));
    }

    /** "We" and "our" inside a quotation are the speaker's organization, "I" is the speaker. */
    private Map<Integer, Integer> firstPersons(
            List<Mention> found, Speakers speakers, Clusters clusters, List<Title> held) {
        Map<Integer, Mention> organizations = new HashMap<>();
        for (Title title : held) {
            title.organization()
                    .filter(organization -> !title.properties().isEmpty() && clusters.isResolved(organization))
                    .ifPresent(organization ->
                            organizations.putIfAbsent(clusters.clusterOf(title.person()), organization));
        }
        Map<Integer, Integer> stands = new HashMap<>();
        for (Mention pronoun : found) {
            if (pronoun.kind() != Kind.PRONOUN) {
                continue;
            }
            Optional<Mention> speaker = speakers.quoted(pronoun.span())
                    .filter(one -> one.mention() >= 0)
                    .map(one -> clusters.mention(one.mention()))
                    .filter(clusters::isResolved);
            if (speaker.isEmpty()) {
                continue;
            }
            boolean single = java.util.Set.of("i", "me", "my", "myself").contains(pronoun.name());
            boolean person = ontology.isA(clusters.className(speaker.get(), ontology), "Person");
            boolean group = speaker.get().isNominal() && speaker.get().owner() >= 0;
            if (single) {
                stands.put(pronoun.id(), speaker.get().id());
            } else if (person) {
                Mention organization = organizations.get(clusters.clusterOf(speaker.get()));
                if (organization != null) {
                    stands.put(pronoun.id(), organization.id());
                }
            } else {
                stands.put(
                        pronoun.id(),
                        group ? speaker.get().owner() : speaker.get().id());
            }
        }
        return stands;
    }
}

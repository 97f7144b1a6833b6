package org.wiregraph.graph;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Happening;
import org.wiregraph.resolve.Iris;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/** Four articles made by hand: one with a quote and an emoji, a copy of it, one that contradicts it, and one without date. */
public final class SmallNews {
    public static final String BASE = "http://example.org/kg/";
    public static final Map<String, String> VERSIONS = Map.of("annotator", "1", "wiregraph", "0.1.0");

    static final String NATO = BASE + "entity/NATO";
    static final String STOLTENBERG = BASE + "entity/person/Jens_Stoltenberg";
    static final String KABUL = BASE + "entity/place/Kabul";
    static final String AFGHANISTAN = BASE + "entity/place/Afghanistan";
    static final String UNITED_STATES = BASE + "entity/place/United_States";
    static final String RESOLUTE_SUPPORT = BASE + "entity/operation/Resolute_Support";
    static final String POLITICO = BASE + "entity/organization/Politico";
    static final String TURKEY = BASE + "entity/place/Turkey";
    static final String TALIBAN = BASE + "entity/organization/Taliban";
    static final String AIRPORT = BASE + "entity/place/Kabul_airport";
    static final String CASUALTIES = BASE + "quantity/8";
    static final String WITHDRAWAL = BASE + "event/withdrawal";
    static final String MEETING = BASE + "event/meeting";
    static final String NINE = BASE + "quantity/9000";
    static final String SEVEN = BASE + "quantity/7000";
    static final String MONEY = BASE + "quantity/300";

    private static final List<Entity> ENTITIES = List.of(
            entity(NATO, "Alliance", "NATO", List.of("North Atlantic Treaty Organization"), "Q7184"),
            entity(STOLTENBERG, "Person", "Jens Stoltenberg", List.of("Stoltenberg"), "Q57665"),
            entity(KABUL, "City", "Kabul", List.of(), ""),
            entity(AFGHANISTAN, "Country", "Afghanistan", List.of(), "Q889"),
            entity(UNITED_STATES, "Country", "United States", List.of("US", "U.S."), "Q30"),
            entity(RESOLUTE_SUPPORT, "Operation", "Resolute Support", List.of(), ""),
            entity(TURKEY, "Country", "Turkey", List.of(), "Q43"),
            entity(TALIBAN, "ArmedGroup", "Taliban", List.of(), "Q42418"),
            entity(AIRPORT, "Airport", "Kabul airport", List.of(), ""),
            entity(POLITICO, "NewsOrganization", "Politico", List.of(), ""));

    private static final List<Happening> HAPPENINGS = List.of(
            new Happening(WITHDRAWAL, "Withdrawal", "Withdrawal: NATO, in Afghanistan (2021-09-11)"),
            new Happening(MEETING, "Meeting", "Meeting: NATO, United States (2020-02)"),
            new Happening(NINE, "PersonnelCount", "PersonnelCount: 9000 persons of NATO, Afghanistan"),
            new Happening(SEVEN, "PersonnelCount", "PersonnelCount: <= 7000 persons of NATO, Afghanistan"),
            new Happening(CASUALTIES, "CasualtyCount", "CasualtyCount: 8 persons, Kabul"),
            new Happening(MONEY, "MoneyAmount", "MoneyAmount: 300.5 USD of United States, Afghanistan"));

    private static final List<String> PRESENCE = List.of(
            "😀 NATO Secretary-General Jens Stoltenberg spoke on Tuesday.",
            "“We plan to keep a presence in Kabul,” he said.",
            "The alliance has 9,000 troops in Afghanistan.",
            "It has operated \"Resolute Support\" since 2015.",
            "Turkey, a member, may guard the Kabul airport.");

    private SmallNews() {}

    /** The vocabulary alone, without lexicon and known names. */
    public static Ontology ontology() {
        return new OntologyReader().read(Path.of("ontology/wiregraph.ttl"), BASE);
    }

    public static Knowledge knowledge() {
        return new Knowledge(BASE, ENTITIES, HAPPENINGS, List.of(presence(), copy(), rival(), undated()), List.of());
    }

    /** The same, all lists in another order. */
    static Knowledge shuffled(long seed) {
        Random random = new Random(seed);
        List<Entity> entities = new ArrayList<>(ENTITIES);
        List<Happening> happenings = new ArrayList<>(HAPPENINGS);
        List<Article> articles = new ArrayList<>(List.of(presence(), copy(), rival(), undated()));
        Collections.shuffle(entities, random);
        Collections.shuffle(happenings, random);
        Collections.shuffle(articles, random);
        return new Knowledge(BASE, entities, happenings, articles, List.of());
    }

    private static Article presence() {
        Metadata metadata = new Metadata(
                Optional.of("NATO to stay in Kabul"),
                List.of("Ann Smith"),
                Optional.of("Example News"),
                Optional.of(new PartialDate("2021-06-01")),
                Optional.of("https://news.example/nato"));
        ArticleBuilder article = new ArticleBuilder("2021/nato presence.txt", metadata, PRESENCE);
        office(article);
        article.claim(relation(NATO, "presentIn", AFGHANISTAN)).by(2).add();
        article.claim(relation(NATO, "operates", RESOLUTE_SUPPORT))
                .valid(Validity.since(new PartialDate("2015")))
                .by(3)
                .in(2)
                .add();
        article.claim(count("9000", "=", Optional.empty())).about(NINE).by(2).add();
        article.claim(relation(TURKEY, "memberOf", NATO)).by(4).in(2).add();
        article.claim(relation(TURKEY, "protects", AIRPORT))
                .status(Status.POSSIBLE)
                .by(4)
                .add();
        return article.mention("NATO", NATO)
                .mention("Jens Stoltenberg", STOLTENBERG)
                .mention("he", STOLTENBERG)
                .mention("The alliance", NATO)
                .build(Optional.empty());
    }

    private static Article.Original original() {
        return new Article.Original(
                new Iris(BASE).document("2021/nato presence.txt"), Optional.of(new PartialDate("2021-06-01")));
    }

    private static Article copy() {
        Metadata metadata = new Metadata(
                Optional.of("NATO to stay"),
                List.of(),
                Optional.of("Other News"),
                Optional.of(new PartialDate("2021-06-02")),
                Optional.of("not a link"));
        ArticleBuilder article = new ArticleBuilder("copy.txt", metadata, PRESENCE);
        office(article);
        return article.mention("NATO", NATO).build(Optional.of(original()));
    }

    /** What the article and its copy both say in their first two sentences. */
    private static void office(ArticleBuilder article) {
        article.claim(new Content.Relation<>(
                        STOLTENBERG, "holdsRole", new Value.Text<>("secretary general", "Secretary-General")))
                .by(0)
                .add();
        article.claim(relation(STOLTENBERG, "leads", NATO)).by(0).add();
        article.claim(relation(NATO, "presentIn", KABUL))
                .status(Status.PLANNED)
                .said(new Attribution<>(Optional.of(STOLTENBERG), "he", Optional.empty()))
                .by(1)
                .in(0)
                .add();
    }

    private static Article rival() {
        Metadata metadata = new Metadata(
                Optional.of("No troops left"),
                List.of(),
                Optional.empty(),
                Optional.of(new PartialDate("2021-06")),
                Optional.empty());
        ArticleBuilder article = new ArticleBuilder(
                "rival.html",
                metadata,
                List.of(
                        "NATO has no troops in Afghanistan, a spokesman told Politico.",
                        "It never had more than 7,000 there.",
                        "NATO will withdraw from Afghanistan by September 11.",
                        "Resolute Support is over.",
                        "Turkey criticized NATO after eight people were killed in Kabul."));
        article.claim(relation(NATO, "presentIn", AFGHANISTAN))
                .status(Status.DENIED)
                .said(new Attribution<>(Optional.empty(), "a spokesman", Optional.of(POLITICO)))
                .by(0)
                .add();
        article.claim(count("7000", "<=", Optional.of(new PartialDate("2021-06"))))
                .about(SEVEN)
                .by(1)
                .in(0)
                .add();
        SortedMap<String, List<Value<String>>> roles = new TreeMap<>();
        roles.put("agent", List.of(new Value.Thing<>(NATO)));
        roles.put("place", List.of(new Value.Thing<>(AFGHANISTAN)));
        roles.put("deadline", List.of(new Value.Time<>(new PartialDate("2021-09-11"))));
        article.claim(new Content.Event<>("Withdrawal", roles))
                .about(WITHDRAWAL)
                .status(Status.PLANNED)
                .by(2)
                .add();
        article.claim(relation(NATO, "operates", RESOLUTE_SUPPORT))
                .status(Status.ENDED)
                .by(3)
                .in(2)
                .add();
        article.claim(relation(TURKEY, "criticizes", NATO)).by(4).add();
        article.claim(new Content.Quantity<>(
                        "CasualtyCount",
                        Optional.empty(),
                        Optional.of(KABUL),
                        new BigDecimal("8"),
                        Optional.empty(),
                        "=",
                        "persons",
                        Optional.empty()))
                .about(CASUALTIES)
                .by(4)
                .add();
        return article.mention("NATO", NATO).build(Optional.empty());
    }

    private static Article undated() {
        ArticleBuilder article = new ArticleBuilder(
                "wire.jsonl/7",
                Metadata.NONE,
                List.of(
                        "The United States plans to stop funding Afghanistan, officials said.",
                        "It met NATO in February 2020.",
                        "It gave $300.50 and made a deal with the Taliban."));
        article.claim(relation(UNITED_STATES, "funds", AFGHANISTAN))
                .status(Status.ENDED)
                .modality(Status.PLANNED)
                .said(new Attribution<>(Optional.empty(), "officials", Optional.empty()))
                .by(0)
                .add();
        Validity february = Validity.at(new PartialDate("2020-02"));
        article.claim(relation(NATO, "metWith", UNITED_STATES))
                .valid(february)
                .by(1)
                .in(0)
                .add();
        SortedMap<String, List<Value<String>>> roles = new TreeMap<>();
        roles.put("participant", List.of(new Value.Thing<>(UNITED_STATES), new Value.Thing<>(NATO)));
        roles.put("time", List.of(new Value.Time<>(new PartialDate("2020-02"))));
        article.claim(new Content.Event<>("Meeting", roles))
                .about(MEETING)
                .by(1)
                .in(0)
                .add();
        article.claim(relation(TALIBAN, "agreedWith", UNITED_STATES))
                .by(2)
                .in(0)
                .add();
        article.claim(new Content.Quantity<>(
                        "MoneyAmount",
                        Optional.of(UNITED_STATES),
                        Optional.of(AFGHANISTAN),
                        new BigDecimal("300.50"),
                        Optional.of(new BigDecimal("400")),
                        "=",
                        "USD",
                        Optional.empty()))
                .about(MONEY)
                .by(2)
                .in(0)
                .add();
        return article.mention("The United States", UNITED_STATES).build(Optional.empty());
    }

    private static Content<String> relation(String subject, String property, String object) {
        return new Content.Relation<>(subject, property, new Value.Thing<>(object));
    }

    private static Content<String> count(String value, String comparator, Optional<PartialDate> asOf) {
        return new Content.Quantity<>(
                "PersonnelCount",
                Optional.of(NATO),
                Optional.of(AFGHANISTAN),
                new BigDecimal(value),
                Optional.empty(),
                comparator,
                "persons",
                asOf);
    }

    private static Entity entity(String iri, String className, String label, List<String> names, String item) {
        List<String> links = item.isEmpty() ? List.of() : List.of("http://www.wikidata.org/entity/" + item);
        return new Entity(iri, className, label, new TreeSet<>(names), new TreeSet<>(links));
    }
}

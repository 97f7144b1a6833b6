package org.wiregraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Iris;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.PartialDate;

/** An article that would like to run in the reader's browser: markup, quotes, turned writing and endless words everywhere. */
public final class HostileNews {
    public static final String SCRIPT = "<script>window.hacked=1</script>";
    public static final String IMAGE = "\"><img src=x onerror=window.hacked=1>";
    public static final String TURNED = "\u202Egnirts denrut\u2066";
    public static final String ENDLESS = "w".repeat(10_000);
    public static final String PATH = "../<b onclick=window.hacked=1>/100% & \"more\".txt";

    private static final Iris IRIS = new Iris(SmallNews.BASE);
    private static final String PERSON = IRIS.entity("person", SCRIPT);
    private static final String PLACE = IRIS.entity("place", "AC/DC " + IMAGE);
    private static final String GROUP = IRIS.entity("organization", TURNED);

    private HostileNews() {}

    /** IRIs of its entities. */
    public static List<String> entities() {
        return List.of(PERSON, PLACE, GROUP);
    }

    public static String document() {
        return IRIS.document(PATH);
    }

    public static Knowledge knowledge() {
        Metadata metadata = new Metadata(
                Optional.of(SCRIPT + IMAGE),
                List.of(IMAGE, "' onmouseover='window.hacked=1"),
                Optional.of(TURNED),
                Optional.of(new PartialDate("2021-06-01")),
                Optional.of("javascript:window.hacked=1"));
        ArticleBuilder article = new ArticleBuilder(
                PATH,
                metadata,
                List.of(
                        SCRIPT + " leads " + IMAGE + ".",
                        TURNED + " said &lt;b&gt; " + ENDLESS + " \u0001 \uD83D\uDE00.",
                        "A quiet sentence."));
        article.claim(new Content.Relation<>(PERSON, "leads", new Value.Thing<>(GROUP)))
                .by(0)
                .add();
        article.claim(new Content.Relation<>(GROUP, "presentIn", new Value.Thing<>(PLACE)))
                .said(new Attribution<>(Optional.of(PERSON), IMAGE, Optional.empty()))
                .by(1)
                .in(0)
                .add();
        article.claim(new Content.Relation<>(PERSON, "holdsRole", new Value.Text<>(SCRIPT, IMAGE)))
                .by(0)
                .add();
        List<Entity> entities = List.of(
                entity(PERSON, "Person", SCRIPT, ENDLESS),
                entity(PLACE, "City", "AC/DC " + IMAGE, IMAGE),
                entity(GROUP, "Organization", TURNED, SCRIPT));
        return new Knowledge(
                SmallNews.BASE,
                entities,
                List.of(),
                List.of(article.mention(SCRIPT, PERSON).mention(TURNED, GROUP).build(Optional.empty())),
                List.of());
    }

    private static Entity entity(String iri, String className, String label, String other) {
        return new Entity(
                iri,
                className,
                label,
                new TreeSet<>(List.of(other)),
                new TreeSet<>(List.of("javascript:window.hacked=1")));
    }
}

package org.wiregraph.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.wiregraph.page.ArticleList;
import org.wiregraph.page.ArticleListPage;
import org.wiregraph.page.ArticlePage;
import org.wiregraph.page.ArticleReader;
import org.wiregraph.page.Contents;
import org.wiregraph.page.EntityPage;
import org.wiregraph.page.Frame;
import org.wiregraph.page.Memory;
import org.wiregraph.page.Overview;
import org.wiregraph.page.Page;
import org.wiregraph.page.Part;
import org.wiregraph.page.PartPage;
import org.wiregraph.page.ProfileReader;
import org.wiregraph.page.Question;
import org.wiregraph.page.QuestionPage;
import org.wiregraph.page.QuestionReader;
import org.wiregraph.page.SearchPage;
import org.wiregraph.page.Source;
import org.wiregraph.page.StartPage;
import org.wiregraph.page.Timeline;
import org.wiregraph.page.TimelinePage;
import org.wiregraph.page.TimelineReader;
import org.wiregraph.query.QueryRunner;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.query.SavedQuery;
import org.wiregraph.store.HeldGeneration;

/** Writes every page of a generation: things, articles, the timeline, the answers to saved queries, a search. */
public final class SiteWriter {
    /** Seconds and rows of the answer to a saved query. */
    private static final int SECONDS = 120;

    private static final long ROWS = 1_000_000;

    private final HeldGeneration generation;
    private final SavedQueries queries;
    private final Memory memory = new Memory();

    public SiteWriter(HeldGeneration generation, SavedQueries queries) {
        this.generation = generation;
        this.queries = queries;
    }

    /** How many pages a site has. */
    public record Written(int things, int articles, int queries, int pages) {}

    /** Draws a page with the links of its file. */
    private interface Drawing {
        Page page(Source source, SiteLinks links);
    }

    /** One run, which writes into one folder. */
    private static final class Run {
        private final SiteFolder folder;
        private final SiteFiles files;
        private final AtomicInteger pages = new AtomicInteger();

        Run(SiteFolder folder, SiteFiles files) {
            this.folder = folder;
            this.files = files;
        }

        SiteLinks links(Source source, String file) {
            return new SiteLinks(files, source::documentOfClaim, file);
        }

        void write(Source source, String file, Drawing drawing) {
            SiteLinks links = links(source, file);
            String document = new Frame(links).document(drawing.page(source, links));
            folder.write(file, document.getBytes(StandardCharsets.UTF_8));
            pages.incrementAndGet();
        }

        void thing(Source source, String iri) {
            write(
                    source,
                    files.of(iri).orElseThrow(),
                    (from, links) -> new EntityPage(links).of(new ProfileReader(from).read(iri)));
        }

        void article(Source source, String iri) {
            write(
                    source,
                    files.of(iri).orElseThrow(),
                    (from, links) -> new ArticlePage(links).of(new ArticleReader(from).read(iri)));
        }

        void part(Source source, SiteFiles.PartFile part) {
            write(source, part.file(), (from, links) -> {
                ProfileReader reader = new ProfileReader(from);
                boolean said = part.name().equals(Part.SAID);
                return new PartPage(links)
                        .of(
                                said
                                        ? reader.said(part.iri(), part.page())
                                        : reader.facts(part.iri(), part.name(), part.page()));
            });
        }

        void lists(Source source, List<SavedQuery> answered) {
            write(source, "index.html", (from, links) -> new StartPage(links).of(Overview.of(from, answered)));
            write(source, "queries.html", (from, links) -> new QuestionPage(links).all(answered));
            write(source, "search.html", (from, links) -> new SearchPage(links).empty());
            ArticleList articles = ArticleList.of(source);
            for (int page = 1; page <= ArticleListPage.pages(articles); page++) {
                int number = page;
                write(
                        source,
                        SiteLinks.articleList(page),
                        (from, links) -> new ArticleListPage(links).of(articles, number));
            }
            for (Timeline timeline : new TimelineReader(source).byYear()) {
                write(
                        source,
                        SiteLinks.timeline(timeline.asked().from()),
                        (from, links) -> new TimelinePage(links).of(timeline, ""));
            }
        }

        void answer(Source source, SavedQuery query, Question question) {
            String file = SiteLinks.queryFile(query.name(), "html");
            write(source, file, (from, links) -> new QuestionPage(links).of(question));
            if (question.answer().stream().noneMatch(Question.Answer::graph)) {
                ByteArrayOutputStream csv = new ByteArrayOutputStream();
                QueryRunner runner = runner(source.dataset());
                runner.run(query.sparql(), runner.bind(query, Map.of()), OptionalLong.empty(), "csv", 0, csv);
                folder.write(SiteLinks.queryFile(query.name(), "csv"), csv.toByteArray());
            }
        }
    }

    /**
     * Writes the site.
     *
     * @throws SiteException if {@code place} holds something else, or cannot be written
     */
    public Written write(Path place) {
        try (SiteFolder folder = SiteFolder.at(place)) {
            Reading reading = new Reading(generation, memory);
            Contents contents = reading.once(Contents::of);
            Map<SavedQuery, Question> answered = answered(reading);
            List<String> things =
                    contents.things().stream().map(named -> named.thing().iri()).toList();
            SiteFiles files = new SiteFiles(
                    reading.once(Source::base),
                    things,
                    contents.documents(),
                    answered.keySet().stream().map(SavedQuery::name).toList());
            Run run = new Run(folder, files);
            reading.each(things, run::thing);
            reading.each(contents.documents(), run::article);
            reading.each(
                    List.copyOf(answered.entrySet()),
                    (source, entry) -> run.answer(source, entry.getKey(), entry.getValue()));
            for (List<SiteFiles.PartFile> parts = parts(files); !parts.isEmpty(); parts = parts(files)) {
                reading.each(parts, run::part);
            }
            reading.once(source -> {
                run.lists(source, List.copyOf(answered.keySet()));
                String index = SearchData.of(contents, run.links(source, "search.html"));
                folder.write("assets/" + SearchPage.INDEX, index.getBytes(StandardCharsets.UTF_8));
                return index;
            });
            assets(folder);
            folder.publish();
            return new Written(things.size(), contents.documents().size(), answered.size(), run.pages.get());
        }
    }

    private static List<SiteFiles.PartFile> parts(SiteFiles files) {
        List<SiteFiles.PartFile> parts = new ArrayList<>();
        for (Optional<SiteFiles.PartFile> next = files.nextPart(); next.isPresent(); next = files.nextPart()) {
            parts.add(next.get());
        }
        return parts;
    }

    private static QueryRunner runner(Dataset dataset) {
        return QueryRunner.guarded(dataset, SECONDS, ROWS);
    }

    /** The saved queries that need no value of a reader's, each with its answer. */
    private SortedMap<SavedQuery, Question> answered(Reading reading) {
        SortedMap<SavedQuery, Question> answered = new ConcurrentSkipListMap<>(Comparator.comparing(SavedQuery::name));
        reading.each(List.copyOf(queries.all()), (source, query) -> {
            Question question = new QuestionReader(source, runner(source.dataset())).saved(query, Map.of());
            if (question.problem().isEmpty()) {
                answered.put(query, question);
            }
        });
        return answered;
    }

    private static void assets(SiteFolder folder) {
        Stream.concat(Frame.FROM_DISK.stream(), Stream.of("wiregraph.css", "icon.svg"))
                .filter(name -> !name.equals(SearchPage.INDEX))
                .forEach(name -> folder.write("assets/" + name, asset(name)));
    }

    private static byte[] asset(String name) {
        try (InputStream in = Page.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.graph.HostileNews;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.store.GraphStore;

/** What an article, a name or a request holds is shown and never run. */
class HostileTest {
    private static final ServerLinks LINKS = new ServerLinks(SmallNews.BASE);
    private static RunningServer server;

    @BeforeAll
    static void start() {
        GraphStore store = GraphStore.inMemory();
        RunningServer.publish(store, HostileNews.knowledge());
        server = new RunningServer(store, Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Every page with the hostile words on it, or in its address. */
    static List<String> pages() {
        String words = URLEncoder.encode(HostileNews.SCRIPT + HostileNews.IMAGE, StandardCharsets.UTF_8);
        return Stream.concat(
                        Stream.of(
                                "/",
                                "/articles",
                                "/search?q=" + words,
                                "/search?q=quiet",
                                "/search?q=%22%5C*%3F:()%5B%5D%7B%7D%5E~%21%26%26%7C%7C",
                                "/" + words,
                                "/resource?iri=" + words,
                                "/resource?iri=http://a/%22%3E%3Cscript%3E",
                                "/document/%3Cscript%3E",
                                LINKS.to(HostileNews.document())),
                        HostileNews.entities().stream().map(LINKS::to))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void runsNothing(String page) {
        HttpResponse<String> answer = server.get(page, "Accept", "text/html");
        assertThat(answer.statusCode()).isIn(200, 404);
        Document document = Jsoup.parse(answer.body());
        for (Element element : document.getAllElements()) {
            assertThat(element.tagName()).isNotIn("img", "iframe", "object", "style", "base");
            assertThat(element.attributes().asList())
                    .allSatisfy(attribute -> assertThat(attribute.getKey())
                            .doesNotStartWith("on")
                            .isNotEqualTo("style"));
            assertThat(element.attr("href")).doesNotStartWithIgnoringCase("javascript");
        }
        assertThat(document.select("script")).allSatisfy(script -> {
            assertThat(script.attr("src")).startsWith("/assets/");
            assertThat(script.data()).isEmpty();
        });
    }

    @Test
    void showsWhatTheArticleSays() {
        Document article = Jsoup.parse(server.get(LINKS.to(HostileNews.document()), "Accept", "text/html")
                .body());
        assertThat(article.select("h1").text()).isEqualTo(HostileNews.SCRIPT + HostileNews.IMAGE);
        assertThat(article.select(".text").text()).contains(HostileNews.SCRIPT, HostileNews.ENDLESS, "&lt;b&gt;", "😀");
        assertThat(article.select(".claim")).hasSize(3);
        assertThat(article.select(".claim .words").text()).contains(HostileNews.IMAGE);
    }

    @Test
    void findsEveryEntityByItsLink() {
        for (String entity : HostileNews.entities()) {
            assertThat(server.get(LINKS.to(entity), "Accept", "text/html").statusCode())
                    .as(entity)
                    .isEqualTo(200);
            assertThat(server.get(LINKS.to(entity), "Accept", "text/turtle").body())
                    .contains("rdfs:label");
        }
    }

    @Test
    void answersDataAsData() {
        HttpResponse<String> answer = server.get("/complete?q=script");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.body()).contains("window.hacked");
    }
}

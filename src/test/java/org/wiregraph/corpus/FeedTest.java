package org.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Problem;

class FeedTest {
    private static Reading read(String path, String xml) {
        return ArticleReader.read(path, xml.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static String date(Document document) {
        return document.metadata().date().map(PartialDate::lexical).orElse("");
    }

    @Test
    void readsRss() {
        Reading reading = read("news.rss", """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Harbour Courier</title><link>https://courier.example/</link><description>News</description>
                <item><title>Staff &amp; troops to stay</title><link>https://courier.example/1</link><guid>one</guid>
                  <pubDate>Tue, 01 Jun 2021 10:00:00 GMT</pubDate><dc:creator>Ana Fuller</dc:creator>
                  <description>Short.</description>
                  <content:encoded><![CDATA[<p>NATO will keep staff in Kabul.</p><p>Turkey guards the airport.</p>]]></content:encoded></item>
                <item><title>Second</title><link>https://courier.example/2</link>
                  <description>&lt;b&gt;Germany&lt;/b&gt; left Afghanistan.</description></item>
                <item><guid>one</guid><description>The same again.</description></item>
                <item><title>No text</title><guid>three</guid></item>
                </channel></rss>
                """);
        assertThat(reading.documents()).hasSize(2);
        Document first = reading.documents().get(0);
        assertThat(first.path()).isEqualTo("news.rss/one");
        assertThat(first.text())
                .isEqualTo("Staff & troops to stay\n\nNATO will keep staff in Kabul.\n\nTurkey guards the airport.");
        assertThat(first.metadata().title()).contains("Staff & troops to stay");
        assertThat(first.metadata().authors()).containsExactly("Ana Fuller");
        assertThat(first.metadata().publisher()).contains("Harbour Courier");
        assertThat(first.metadata().url()).contains("https://courier.example/1");
        assertThat(date(first)).isEqualTo("2021-06-01");
        Document second = reading.documents().get(1);
        assertThat(second.path()).isEqualTo("news.rss/https://courier.example/2");
        assertThat(second.text()).contains("Germany left Afghanistan.");
        assertThat(reading.problems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(Problem.Kind.DUPLICATE, Problem.Kind.EMPTY);
    }

    @Test
    void readsAtomAndRss1() {
        Reading atom = read("news.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Bosphorus Monitor</title>
                <entry><title type="html">Talks &lt;b&gt;begin&lt;/b&gt;</title><id>urn:1</id>
                  <link rel="self" href="https://m.example/self"/><link href="https://m.example/1"/>
                  <published>2021-06-18T10:00:00Z</published><author><name>Defne Karaosmanoğlu</name></author>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Turkey met the United States.</p></div></content>
                </entry></feed>
                """);
        Document entry = atom.documents().get(0);
        assertThat(entry.path()).isEqualTo("news.atom/urn:1");
        assertThat(entry.text()).isEqualTo("Talks begin\n\nTurkey met the United States.");
        assertThat(entry.metadata().url()).contains("https://m.example/1");
        assertThat(entry.metadata().authors()).containsExactly("Defne Karaosmanoğlu");
        assertThat(date(entry)).isEqualTo("2021-06-18");
        Reading rdf = read("old.xml", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://o.example/"><title>Old News</title></channel>
                <item rdf:about="https://o.example/1"><title>One</title><description>NATO met Georgia.</description></item>
                </rdf:RDF>
                """);
        assertThat(rdf.documents().get(0).path()).isEqualTo("old.xml/https://o.example/1");
        assertThat(rdf.documents().get(0).metadata().publisher()).contains("Old News");
    }

    @Test
    void refusesOtherXml() {
        for (String xml : List.of("", "<a/>", "no xml", "<rss></rss>", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")) {
            Reading reading = read("other.xml", xml);
            assertThat(reading.documents()).isEmpty();
            assertThat(reading.problems()).hasSize(1);
        }
    }
}

package org.wiregraph.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.build.SampleBuild;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.store.GraphStore;
import org.wiregraph.store.HeldGeneration;

/** The sample corpus as a folder of pages. */
class SiteTest {
    private static final Pattern ADDRESS = Pattern.compile(" (?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    static Path folder;

    private static Path site;
    private static SiteWriter.Written written;

    @BeforeAll
    static void write() {
        site = folder.resolve("site");
        written = write(site);
    }

    private static SiteWriter.Written write(Path place) {
        GraphStore store = SampleBuild.store();
        try (HeldGeneration generation = store.hold()) {
            return new SiteWriter(generation, SavedQueries.in(Path.of("queries"))).write(place);
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void holdsEveryPage() throws IOException {
        Map<String, String> files = files(site);
        assertThat(files).containsKeys("index.html", "articles.html", "timeline.html", "queries.html", "search.html");
        assertThat(files.keySet().stream().filter(name -> name.startsWith("article/")))
                .hasSize(written.articles());
        assertThat(files.keySet().stream().filter(name -> name.startsWith("query/") && name.endsWith(".html")))
                .hasSize(written.queries());
        assertThat(files.keySet().stream().filter(name -> name.endsWith(".html")))
                .hasSize(written.pages());
        assertThat(files.get("assets/search-index.js")).contains("Jens Stoltenberg", "troops remain in Afghanistan");
    }

    /** Every address in every page leads to a file that is there, and to a place in it; all pages are reached. */
    @Test
    void leadsNowhereInVain() throws IOException {
        Map<String, String> files = files(site);
        Map<String, Set<String>> places = new TreeMap<>();
        files.forEach((name, text) -> places.put(name, all(PLACE, text)));
        List<String> lost = new ArrayList<>();
        Set<String> reached = new TreeSet<>(Set.of("index.html"));
        files.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                for (String address : all(ADDRESS, text)) {
                    if (!address.matches("https?://.*")) {
                        String path = address.replaceFirst("#.*$", "");
                        String target = path.isEmpty()
                                ? name
                                : Path.of("/" + name)
                                        .resolveSibling(path)
                                        .normalize()
                                        .toString()
                                        .substring(1);
                        String place = address.contains("#") ? address.substring(address.indexOf('#') + 1) : "";
                        reached.add(target);
                        if (!files.containsKey(target)
                                || (!place.isEmpty()
                                        && !places.getOrDefault(target, Set.of())
                                                .contains(place))) {
                            lost.add(name + " -> " + address);
                        }
                    }
                }
            }
        });
        assertThat(lost).isEmpty();
        assertThat(files.keySet().stream()
                        .filter(name -> name.endsWith(".html") && !name.startsWith("thing/"))
                        .filter(name -> !reached.contains(name)))
                .as("pages that no other leads to")
                .isEmpty();
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&"));
        }
        return found;
    }

    @Test
    void isTheSameTwice() throws IOException {
        Path again = folder.resolve("again");
        write(again);
        assertThat(files(again)).isEqualTo(files(site));
    }

    @Test
    void replacesASiteAndNothingElse() throws IOException {
        Path place = folder.resolve("place");
        write(place);
        Files.writeString(place.resolve("index.html"), "old");
        write(place);
        assertThat(place.resolve("index.html")).content(StandardCharsets.UTF_8).contains("<!DOCTYPE html>");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("precious"), "mine");
        assertThatThrownBy(() -> write(other)).isInstanceOf(SiteException.class).hasMessageContaining("--site");
        assertThat(other.resolve("precious")).hasContent("mine");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }
}

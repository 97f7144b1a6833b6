package org.wiregraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Knowledge;

/** Links by a table of the same form as CoreNLP's, of a few lines. */
class LinkerTest {
    private static final String BASE = "http://example.org/kg/";
    private static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("ontology"), BASE);
    private static final String TABLE = """
            Stoltenberg\tJason_Stoltenberg\t0.870968
            Jens Stoltenberg\tJens_Stoltenberg\t1.0
            Western\tWestern_(genre)\t0.7
            John Campbell\tJohn_Campbell_(footballer)\t0.6
            Acme\tAcme_Inc.\t0.566175
            Orion\tOrion_(constellation)\t0.9
            The Daily Bugle\tThe_Daily_Bugle_(newspaper)\t0.5
            WHO\tWorld_Health_Organization\t0.97
            Springfield\tSpringfield,_Massachusetts\t0.204046
            Ürümqi\tÜrümqi\t0.95
            a line without tabs
            Ann Lee\tAnn_Lee\tno number
            Ann Lee\tAnn_Lee\t0.8
            """;

    @TempDir
    private Path folder;

    @Test
    void linksAFullNameAndNoSurname() throws IOException {
        assertThat(link(entity("Person", "Jens Stoltenberg", "Stoltenberg"))).containsExactly("Jens_Stoltenberg");
        assertThat(link(entity("Person", "Stoltenberg"))).isEmpty();
        assertThat(link(entity("Person", "Ann Lee"))).containsExactly("Ann_Lee");
    }

    @Test
    void linksNothingOfAnotherSort() throws IOException {
        assertThat(link(entity("Group", "Western"))).isEmpty();
        assertThat(link(entity("Person", "John Campbell"))).isEmpty();
        assertThat(link(entity("Company", "Orion"))).isEmpty();
        assertThat(link(entity("City", "Springfield"))).isEmpty();
    }

    @Test
    void linksCompaniesPapersAcronymsAndPlaces() throws IOException {
        assertThat(link(entity("Company", "Acme"))).containsExactly("Acme_Inc.");
        assertThat(link(entity("NewsOrganization", "The Daily Bugle"))).containsExactly("The_Daily_Bugle_(newspaper)");
        assertThat(link(entity("Organization", "WHO"))).containsExactly("World_Health_Organization");
        assertThat(link(entity("City", "Ürümqi"))).containsExactly("Ürümqi");
    }

    @Test
    void linksNeitherOfTwoThatWouldBeOne() throws IOException {
        Entity one = entity("Person", "Jens Stoltenberg");
        Entity other = new Entity(
                BASE + "entity/person/other", "Person", "Jens Stoltenberg", new TreeSet<>(), new TreeSet<>());
        assertThat(linked(table(), one, other).entities())
                .allMatch(entity -> entity.links().isEmpty());
    }

    @Test
    void keepsALinkThatIsThere() throws IOException {
        SortedSet<String> given = new TreeSet<>(List.of("http://dbpedia.org/resource/Somebody"));
        Entity entity = new Entity(BASE + "entity/person/x", "Person", "Jens Stoltenberg", new TreeSet<>(), given);
        assertThat(link(entity)).containsExactly("Somebody");
    }

    @Test
    void remembersWhatWasLookedUp() throws IOException {
        Entity entity = entity("Person", "Jens Stoltenberg");
        linked(table(), entity, entity("Person", "Nobody Known"));
        assertThat(linked(Optional.empty(), entity).entities().get(0).links()).hasSize(1);
        assertThat(Files.readString(folder.resolve("links.tsv"))).contains("Nobody Known\n");
    }

    @Test
    void linksNothingWithoutATable() throws IOException {
        assertThat(NameTable.in(folder.resolve("missing.jar"))).isEmpty();
        assertThat(linked(Optional.empty(), entity("Person", "Jens Stoltenberg"))
                        .entities()
                        .get(0)
                        .links())
                .isEmpty();
    }

    @Test
    void escapesWhatNoIriMayHold() {
        assertThat(new Title("What_is_\"X\"?", 1).resource())
                .isEqualTo("http://dbpedia.org/resource/What_is_%22X%22%3F");
    }

    private List<String> link(Entity entity) throws IOException {
        return linked(table(), entity).entities().stream()
                .flatMap(one -> one.links().stream())
                .map(link -> link.replace("http://dbpedia.org/resource/", ""))
                .toList();
    }

    private Knowledge linked(Optional<NameTable> table, Entity... entities) throws IOException {
        return new Linker(ONTOLOGY, table, folder)
                .link(new Knowledge(BASE, List.of(entities), List.of(), List.of(), List.of()));
    }

    private static Entity entity(String className, String label, String... others) {
        String iri = BASE + "entity/" + className + "/" + label.replace(' ', '_');
        return new Entity(iri, className, label, new TreeSet<>(List.of(others)), new TreeSet<>());
    }

    private Optional<NameTable> table() throws IOException {
        Path jar = folder.resolve("models-english-kbp.jar");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(TABLE.lines().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("edu/stanford/nlp/models/kbp/english/wikidict.tab.gz"));
            zip.write(packed.toByteArray());
            zip.closeEntry();
        }
        return NameTable.in(jar);
    }
}

package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Entity;

class CountryWriterTest {
    private static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("ontology"), SmallNews.BASE);
    private static final String COUNTRY = "<https://w3id.org/wiregraph/lexicon#country>";
    private static final String GRAPH = " <https://w3id.org/wiregraph/ontology> .\n";
    private static final String PROPERTY = COUNTRY + " <http://www.w3.org/2000/01/rdf-schema#subPropertyOf>"
            + " <https://w3id.org/wiregraph/ontology#locatedIn>" + GRAPH;

    private static List<String> written(Ontology ontology, String... paths) {
        List<String> lines = new ArrayList<>();
        List<Entity> entities = Stream.of(paths)
                .map(path ->
                        new Entity(SmallNews.BASE + "entity/" + path, "Place", path, new TreeSet<>(), new TreeSet<>()))
                .toList();
        new CountryWriter(ontology, lines::add).write(entities);
        return lines;
    }

    @Test
    void writesInWhichCountryAKnownPlaceLies() {
        assertThat(written(ONTOLOGY, "place/Kabul", "place/Afghanistan", "place/Nowhere"))
                .containsExactlyInAnyOrder(
                        PROPERTY,
                        "<" + SmallNews.BASE + "entity/place/Kabul> " + COUNTRY + " <" + SmallNews.BASE
                                + "entity/place/Afghanistan>" + GRAPH);
    }

    @Test
    void isSilentOnPlacesAndCountriesThatTheGraphDoesNotName() {
        assertThat(written(ONTOLOGY, "place/Kabul", "place/Iraq")).containsExactly(PROPERTY);
        assertThat(written(ONTOLOGY, "place/Afghanistan")).containsExactly(PROPERTY);
    }

    @Test
    void isSilentUnderAnOntologyWithoutPlaces(@TempDir Path folder) throws IOException {
        Path ships = Files.writeString(
                folder.resolve("ships.ttl"), "<http://ships/Ship> a <http://www.w3.org/2002/07/owl#Class> .");
        Ontology other = new OntologyReader().read(ships, SmallNews.BASE);
        assertThat(written(other, "place/Kabul", "place/Afghanistan")).isEmpty();
    }
}

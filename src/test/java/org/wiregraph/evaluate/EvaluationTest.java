package org.wiregraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

/** One article's claims against its gold, with all that can go right and wrong. */
class EvaluationTest {
    private static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("ontology"), "http://example.org/kg/");

    private static final String GOLD = """
            {"doc": "a.txt", "entities": [
              {"name": "Ruritania", "type": "Country", "aliases": []},
              {"name": "Anna Bell", "type": "Person", "aliases": ["Bell"]},
              {"name": "Acme", "type": "Company", "aliases": []}],
             "facts": [
              {"s": "Ruritania", "p": "funds", "o": "Acme", "status": ["planned"], "evidence": "Ruritania will pay for Acme"},
              {"s": "Anna Bell", "p": "leads", "o": "Acme", "status": ["actual"], "evidence": "Acme's chief, Anna Bell"}],
             "optional": [], "optionalEvents": [],
             "events": [{"type": "Meeting", "roles": {"participant": "Anna Bell", "place": "Ruritania"}, "evidence": "Bell met"}],
             "quantities": [{"kind": "money", "who": "Ruritania", "where": "Acme", "value": 5, "comparator": "=", "unit": "USD",
               "evidence": "five dollars"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void listsEachMissAndErrorBesideItsSentence() throws IOException {
        Files.writeString(folder.resolve("a.json"), GOLD);
        List<JsonObject> claims = Stream.of(
                        "{'doc':'a.txt','s':'Ruritania','p':'funds','o':'Acme','status':'actual','quote':'It pays.','rule':'funds/verb/pay'}",
                        "{'doc':'a.txt','s':'Ruritania','p':'opposes','o':'Acme','status':'actual','quote':'It\\nhates.','rule':'opposes/verb/hate'}",
                        "{'doc':'a.txt','entity':'Ruritania','class':'Country'}",
                        "{'doc':'a.txt','entity':'Bell','class':'City'}")
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertEquals("""
                STATUS [actual] not [planned] a.txt  Ruritania | funds | Acme | actual
                         “It pays.”
                         by funds/verb/pay
                WRONG a.txt  Ruritania | opposes | Acme | actual
                         “It hates.”
                         by opposes/verb/hate
                MISSED a.txt  Anna Bell | leads | Acme
                         “Acme's chief, Anna Bell”
                EVENT MISSED a.txt  Meeting {"participant":"Anna Bell","place":"Ruritania"}
                         “Bell met”
                QUANTITY MISSED a.txt  money = 5
                         “five dollars”
                ENTITY MISSED a.txt  Acme | Company
                CLASS WRONG a.txt  Anna Bell | Person (given as City)

                  funds            P=1.000 R=1.000 F1=1.000  (right 1, wrong 0, wanted 1, missed 0)
                  leads            P=0.000 R=0.000 F1=0.000  (right 0, wrong 0, wanted 1, missed 1)
                  opposes          P=0.000 R=0.000 F1=0.000  (right 0, wrong 1, wanted 0, missed 0)
                facts: P=0.500 R=0.500 F1=0.500  (right 1, wrong 1, wanted 2, missed 1)  status right for 0 of 1 (0.000)
                events: 0 of 1 found, 0 of 0 given are right
                quantities: 0 of 1 found, 0 given
                  City             P=0.000 R=0.000 F1=0.000  (right 0, wrong 1, wanted 0, missed 0)
                  Company          P=0.000 R=0.000 F1=0.000  (right 0, wrong 0, wanted 1, missed 1)
                  Country          P=1.000 R=1.000 F1=1.000  (right 1, wrong 0, wanted 1, missed 0)
                  Person           P=0.000 R=0.000 F1=0.000  (right 0, wrong 0, wanted 1, missed 1)
                entities: 2 of 3 found, 1 with the right class
                """, new Evaluation(ONTOLOGY).score(claims, folder));
    }

    @Test
    void saysThatThereIsNoGold() {
        assertThrows(EvaluationException.class, () -> new Evaluation(ONTOLOGY).score(List.of(), folder));
    }
}

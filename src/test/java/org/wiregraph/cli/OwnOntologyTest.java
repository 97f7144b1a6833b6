package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of docs/own-ontology.md, in their order. */
class OwnOntologyTest {
    private static final Path PAGE = Path.of("docs/own-ontology.md");
    private static final String HAND =
            "<http://example.org/ships#builder> lex:entry [ lex:form \"{subject} left the slipway of {object}\" ; lex:construction lex:Pattern ] .\n";

    @TempDir
    private Path folder = Path.of("");

    private String run(String command) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            assertThat(Main.run(words(command))).as(command).isZero();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void runsTheTutorial() throws IOException {
        List<String> commands = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("./wiregraph "))
                .toList();
        assertThat(commands).hasSize(4);
        String expected = run(commands.get(0));
        assertThat(expected).contains("builder", "launch date", "all");
        String triples = run(commands.get(1));
        assertThat(triples).contains("\"reasons\":[\"");
        assertThat(triples).contains("{\"sub\":\"Desert Rose\",\"rel\":\"launch date\",\"obj\":\"2012-02-14\"");
        assertThat(f1(run(commands.get(2)))).isGreaterThan(0.75);
        run(commands.get(3));
        assertThat(answers(Files.readString(PAGE).replaceFirst("(?s).*```sparql\\n(.*?)```.*", "$1")))
                .containsExactly("White Heron Sound Ferries 1993-07-07", "Desert Rose Gulf Ferries 2012-02-14");
        Path lexicon = folder.resolve("ships-lexicon.ttl");
        assertThat(lexicon).content().contains("{subject} was built by {object}");
        Files.writeString(lexicon, Files.readString(lexicon) + HAND);
        byte[] model = Files.readAllBytes(folder.resolve("ships-lexicon.model"));
        run(commands.get(0));
        assertThat(lexicon).content().contains(HAND);
        assertThat(Files.readAllBytes(folder.resolve("ships-lexicon.model"))).isEqualTo(model);
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "The Blue Heron left the slipway of Lindholm Works.");
        assertThat(run(commands.get(1).replace("docs/ships/test.jsonl", text.toString())))
                .contains("{\"sub\":\"Blue Heron\",\"rel\":\"builder\",\"obj\":\"Lindholm Works\",\"confidence\":0.9")
                .contains("\"rule\":\"builder/{subject} left the slipway of {object}\"");
    }

    @Test
    void readsWhatTheLabelsSayWhereThereAreNoExamples() throws IOException {
        assertThat(run("./wiregraph learn --ontology docs/ships/ships.ttl --output ships-labels.ttl"))
                .startsWith("No examples");
        Files.writeString(folder.resolve("ships.txt"), "The White Heron was built by Lindholm Works.");
        assertThat(
                        run(
                                "./wiregraph extract --ontology docs/ships/ships.ttl --lexicon ships-labels.ttl --input ships.txt"))
                .contains("{\"sub\":\"White Heron\",\"rel\":\"builder\",\"obj\":\"Lindholm Works\"");
    }

    @Test
    void saysWhatIsWrongWithExamples() throws IOException {
        String learn =
                "./wiregraph learn --ontology docs/ships/ships.ttl --examples ships.jsonl --output ships-none.ttl";
        Path examples = Files.writeString(folder.resolve("ships.jsonl"), "\n");
        assertThat(refused(learn)).contains("ships.jsonl has no examples");
        Files.writeString(
                examples,
                "{\"text\":\"The Heron is a barque.\",\"triples\":[{\"sub\":\"Heron\",\"rel\":\"rig\",\"obj\":\"barque\"}]}");
        assertThat(refused(learn)).contains("no example has a triple with a property of the ontology", "builder");
        assertThat(folder.resolve("ships-none.ttl")).doesNotExist();
        assertThat(refused("./wiregraph learn --ontology docs/ships/ships.ttl --output ships-nowhere/lexicon.ttl"))
                .contains("no folder");
        assertThat(refused("./wiregraph extract --lexicon ships-none.ttl --input ships.jsonl --min-confidence 7"))
                .contains("--min-confidence 7.0 is more than 1");
    }

    /** What a command says that must be refused as wrong use. */
    private String refused(String command) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setErr(err);
            assertThat(Main.run(words(command))).as(command).isEqualTo(Main.WRONG_USE);
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String[] words(String command) {
        String placed = command.replace(" ships", " " + folder + "/ships");
        return Arrays.stream(placed.split(" ")).skip(1).toArray(String[]::new);
    }

    private List<String> answers(String query) {
        Model graph = RDFDataMgr.loadModel(folder.resolve("ships.nt").toUri().toString());
        List<String> answers = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.model(graph).query(query).build()) {
            execution
                    .execSelect()
                    .forEachRemaining(row -> answers.add(row.getLiteral("ship").getLexicalForm() + " "
                            + row.getLiteral("owner").getLexicalForm() + " "
                            + row.getLiteral("day").getLexicalForm()));
        }
        return answers;
    }

    private static double f1(String table) {
        String all = table.lines()
                .filter(line -> line.startsWith("all "))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(all.replaceFirst(".*F1=([0-9.]+).*", "$1"));
    }
}

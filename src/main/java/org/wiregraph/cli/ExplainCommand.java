package org.wiregraph.cli;

import java.util.concurrent.Callable;
import org.wiregraph.query.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wiregraph explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows the sentences behind a fact, with status, speaker and rule.",
        footer = {
            "",
            "Examples:",
            "  wiregraph explain NATO presentIn Afghanistan",
            "  wiregraph explain \"Jens Stoltenberg\" holdsRole",
            "  wiregraph explain \"Kabul airport\""
        })
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "Name or IRI of the subject.")
    private String subject = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PROPERTY",
            description = "Local name or IRI of the property.")
    private String property = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "OBJECT", description = "Name, IRI or text of the object.")
    private String object = "";

    @Override
    public Integer call() {
        System.out.print(
                places.store().<String>read(dataset -> new Explanation(dataset).explain(subject, property, object)));
        return 0;
    }
}

package org.wiregraph.cli;

import java.util.concurrent.Callable;
import org.wiregraph.query.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wiregraph show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows what the graph holds about an entity, or finds entities and sentences by words.",
        footer = {
            "",
            "Examples:",
            "  wiregraph show \"Jens Stoltenberg\"",
            "  wiregraph show NATO",
            "  wiregraph show \"peace talks\""
        })
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Parameters(paramLabel = "NAME", description = "Name or IRI of the entity, or words.")
    private String name = "";

    @Override
    public Integer call() {
        System.out.print(places.store().<String>read(dataset -> new Dossier(dataset).show(name)));
        return 0;
    }
}

package org.wiregraph.cli;

import java.util.concurrent.Callable;
import org.wiregraph.build.Software;
import org.wiregraph.mcp.GraphMcp;
import org.wiregraph.mcp.GraphTools;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wiregraph mcp}. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = "Answers a program that speaks the Model Context Protocol, over standard input and output.",
        footer = {
            "",
            "The tools only read: the saved queries, an entity, the evidence for a fact, the text of an article.",
            "",
            "Example, as an assistant's configuration names it:",
            "  {\"mcpServers\": {\"wiregraph\": {\"command\": \"wiregraph\", \"args\": [\"mcp\", \"--store\", \"/path/to/graph\"]}}}"
        })
final class McpCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() throws InterruptedException {
        GraphStore store = places.store();
        store.hold().close();
        GraphTools tools = new GraphTools(store, SavedQueries.in(places.queries()));
        new GraphMcp(tools, Software.version()).run(System.in, System.out);
        return 0;
    }
}

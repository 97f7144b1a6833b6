package org.wiregraph.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.wiregraph.query.QueryException;
import org.wiregraph.store.StoreException;

/** Speaks the Model Context Protocol over two streams, until the first ends. Only reads. */
public final class GraphMcp {
    private static final String INSTRUCTIONS = """
            A knowledge graph read from news articles. Every fact cites the sentence it came from. A fact has a status: \
            actual, planned, possible, ended or denied; only actual ones were stated as so, and a speaker may have said it, \
            not the article itself. When you tell a fact, tell its status, its speaker if there is one, and quote the \
            sentence with its article and date. What the tools do not say, the articles do not say.""";

    private final GraphTools tools;
    private final String version;

    /** @param version of the software, told to the client */
    public GraphMcp(GraphTools tools, String version) {
        this.tools = tools;
        this.version = version;
    }

    /**
     * Answers until {@code in} ends.
     *
     * @throws InterruptedException if the thread is stopped
     */
    public void run(InputStream in, OutputStream out) throws InterruptedException {
        Conversation conversation = new Conversation(in, out);
        McpSyncServer server = McpServer.sync(new StdioServerTransportProvider(
                        McpJsonDefaults.getMapper(), conversation.in(), conversation.out()))
                .serverInfo("wiregraph", version)
                .instructions(INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .tools(tools.all().stream().map(this::specification).toList())
                .build();
        conversation.await();
        server.closeGracefully();
    }

    private SyncToolSpecification specification(Tool tool) {
        McpSchema.Tool described = McpSchema.Tool.builder(tool.name(), tool.schema())
                .title(tool.title())
                .description(tool.description())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return new SyncToolSpecification(described, (exchange, request) -> {
            Map<String, String> given = new TreeMap<>();
            if (request.arguments() != null) {
                request.arguments().forEach((name, value) -> given.put(name, value == null ? "" : value.toString()));
            }
            try {
                return result(tools.answer(tool, given), false);
            } catch (QueryException | StoreException wrong) {
                return result(String.valueOf(wrong.getMessage()), true);
            }
        });
    }

    private static McpSchema.CallToolResult result(String text, boolean wrong) {
        return McpSchema.CallToolResult.builder()
                .addTextContent(text)
                .isError(wrong)
                .build();
    }
}

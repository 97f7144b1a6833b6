package org.wiregraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wiregraph.build.ClusterException;
import org.wiregraph.corpus.UnusableCorpus;
import org.wiregraph.evaluate.EvaluationException;
import org.wiregraph.learn.LearnException;
import org.wiregraph.ontology.OntologyException;
import org.wiregraph.query.QueryException;
import org.wiregraph.resolve.DecisionException;
import org.wiregraph.serve.ServeException;
import org.wiregraph.site.SiteException;
import org.wiregraph.store.StoreException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program {@code wiregraph}: exit 0 done, 1 failed, 2 wrong use, 3 done with problems in the input. */
@Command(
        name = "wiregraph",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Turns news text into an RDF graph in which every fact cites the sentence it came from.",
        footer = {"", "Begin with:", "  wiregraph build", "  wiregraph query", "  wiregraph show \"Jens Stoltenberg\""},
        subcommands = {
            BuildCommand.class,
            QueryCommand.class,
            ShowCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            EvaluateCommand.class,
            OntologyCommand.class,
            TryCommand.class,
            ExtractCommand.class,
            IdentityCommand.class,
            ServeCommand.class,
            McpCommand.class,
            InitCommand.class,
            LearnCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class Main {
    static final int FAILED = 1;
    static final int WRONG_USE = 2;
    static final int PROBLEMS = 3;

    @Option(
            names = "--stacktrace",
            description = "Show where an error of ours comes from.",
            scope = CommandLine.ScopeType.INHERIT)
    private boolean stacktrace;

    private Main() {}

    public static void main(String[] arguments) {
        Watched out = new Watched(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(new BufferedOutputStream(out, 1 << 13), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int code = run(arguments);
        System.out.flush();
        System.exit(isWritten(out) ? code : FAILED);
    }

    /** Whether all output went out, or its reader had enough of it. */
    private static boolean isWritten(Watched out) {
        Optional<String> failure = out.failure().map(failed -> String.valueOf(failed.getMessage()));
        if (failure.isEmpty() || failure.get().contains("Broken pipe")) {
            return true;
        }
        System.err.println("wiregraph: cannot write to standard output: " + failure.get());
        return false;
    }

    /** Runs one command; its exit code. */
    public static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /** The program with its commands. */
    static CommandLine commandLine() {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        line.setExecutionExceptionHandler((error, command, parsed) -> main.failed(error));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Versions()));
        return line;
    }

    /** What the user can mend is one line and exit 2; anything else is a bug of ours. */
    private int failed(Exception error) {
        boolean mendable = error instanceof UnusableCorpus
                || error instanceof ClusterException
                || error instanceof OntologyException
                || error instanceof DecisionException
                || error instanceof QueryException
                || error instanceof EvaluationException
                || error instanceof LearnException
                || error instanceof SiteException
                || error instanceof UsageException;
        if (mendable || error instanceof StoreException || error instanceof ServeException) {
            System.err.println("wiregraph: " + error.getMessage());
            if (stacktrace) {
                error.printStackTrace(System.err);
            }
            return mendable ? WRONG_USE : FAILED;
        }
        if (error instanceof UncheckedIOException disk && !stacktrace) {
            System.err.println("wiregraph: " + sentence(disk));
            return FAILED;
        }
        System.err.println("wiregraph: internal error: " + error + (stacktrace ? "" : " (--stacktrace shows where)"));
        if (stacktrace) {
            error.printStackTrace(System.err);
        }
        return FAILED;
    }

    private static String sentence(UncheckedIOException disk) {
        String cause = String.valueOf(disk.getCause());
        String message = String.valueOf(disk.getMessage());
        return message.equals(cause) ? message : message + ": " + cause;
    }
}

package org.wiregraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wiregraph.build.ProposalFile;
import org.wiregraph.build.ProposalFile.Pair;
import org.wiregraph.build.ProposalFile.Side;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.query.Names;
import org.wiregraph.resolve.DecisionFile;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.resolve.Identity;
import org.wiregraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph identity}. */
@Command(
        name = "identity",
        mixinStandardHelpOptions = true,
        description = {
            "Shows which entities may be one, and takes down what you decide.",
            "Nothing doubtful is joined on its own. Decisions stand in identity.yaml in the corpus folder, to be read, edited"
                    + " and undone there; the next build follows them."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph identity",
            "  wiregraph identity explain Miller",
            "  wiregraph identity accept 1 --reason \"the same general\"",
            "  wiregraph identity reject 2",
            "  wiregraph identity type \"Kabul airport\" Airport",
            "  wiregraph identity hide \"international community\""
        })
final class IdentityCommand implements Callable<Integer> {
    private static final String FOLLOWS = "The next wiregraph build follows.";

    @Mixin
    private Places places = new Places();

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Folder of articles, with identity.yaml in it (default: corpus).")
    private Path corpus = Path.of("");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; stands beside the decision.")
    private String reason = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "List at most so many pairs, the likeliest first (default: 20; 0 for all).")
    private int limit = 20;

    @Parameters(
            paramLabel = "ACTION",
            arity = "0..1",
            description =
                    "list (what is undecided; the default), explain NAME, accept N: they are one, reject N: they are not,"
                            + " type NAME CLASS: it is of that class, hide NAME: leave it out.")
    private String action = "list";

    @Parameters(
            index = "1..*",
            paramLabel = "NAME|N",
            arity = "0..*",
            description = "Names, a name and a class, or numbers from the list.")
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() {
        List<Pair> pairs = pairs();
        Path file = Places.orShipped(corpus, "corpus").resolve(Decisions.IDENTITY);
        switch (action.toLowerCase(Locale.ROOT)) {
            case "list" -> list(pairs, limit);
            case "explain" -> explain(pairs, file);
            case "accept" -> decide(pairs, true);
            case "reject" -> decide(pairs, false);
            case "type" -> type();
            case "hide" -> hide();
            default ->
                throw new UsageException("identity knows list, explain, accept, reject, type and hide, not " + action);
        }
        return 0;
    }

    private List<Pair> pairs() {
        GraphStore store = places.store();
        if (store.generation().isEmpty()) {
            throw new UsageException("there is no graph in " + places.storeFolder() + ": run wiregraph build first");
        }
        return ProposalFile.read(store.file(GraphStore.PROPOSALS));
    }

    private static void list(List<Pair> pairs, int limit) {
        if (limit < 0) {
            throw new UsageException("--limit takes a number of pairs, 0 for all, not " + limit);
        }
        if (pairs.isEmpty()) {
            System.out.println("Nothing is in doubt.");
            return;
        }
        int shown = limit == 0 ? pairs.size() : Math.min(limit, pairs.size());
        for (int i = 0; i < shown; i++) {
            show(i + 1, pairs.get(i));
        }
        if (shown < pairs.size()) {
            int more = pairs.size() - shown;
            System.out.println("... and " + more + " more, less likely: wiregraph identity --limit 0 lists all, "
                    + "wiregraph identity explain NAME those of a name.");
        }
        System.out.println("wiregraph identity accept N joins a pair, reject N keeps it apart.");
    }

    private static void show(int number, Pair pair) {
        System.out.println(
                number + "  " + pair.one().label() + " = " + pair.other().label() + " ?  " + pair.reason());
        for (Side side : List.of(pair.one(), pair.other())) {
            System.out.println("     " + side.label() + " (" + side.className() + ")  " + side.document());
            System.out.println("         " + side.sentence());
        }
        System.out.println();
    }

    private void explain(List<Pair> pairs, Path file) {
        if (words.isEmpty()) {
            throw new UsageException("explain whom? e.g. wiregraph identity explain Miller");
        }
        String name = String.join(" ", words);
        boolean told = false;
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (isCalled(pair.one(), name) || isCalled(pair.other(), name)) {
                show(i + 1, pair);
                told = true;
            }
        }
        for (Identity decision : Decisions.in(parent(file)).identities()) {
            if (decision.of().stream().anyMatch(term -> contains(term, name))) {
                String is = decision.is().isEmpty() ? "" : " is " + decision.is();
                String why = decision.reason().isEmpty() ? "" : " (" + decision.reason() + ")";
                System.out.println("decided in " + file + ", line " + decision.line() + ": "
                        + decision.kind().name().toLowerCase(Locale.ROOT) + " " + String.join(", ", decision.of()) + is
                        + why);
                told = true;
            }
        }
        if (!told) {
            System.out.println("Nothing about " + name + " is in doubt or decided; wiregraph show \"" + name
                    + "\" lists the names it goes by.");
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static boolean isCalled(Side side, String name) {
        return contains(side.label(), name);
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private void decide(List<Pair> pairs, boolean same) {
        if (words.isEmpty()) {
            throw new UsageException("give the numbers of pairs, as wiregraph identity lists them");
        }
        List<Pair> meant = words.stream().map(word -> numbered(pairs, word)).toList();
        Identity.Kind kind = same ? Identity.Kind.SAME : Identity.Kind.DIFFERENT;
        for (Pair pair : meant) {
            note(
                    new Identity(kind, List.of(pair.one().term(), pair.other().term()), "", reason, 0),
                    pair.one().label()
                            + (same ? " is " : " is not ")
                            + pair.other().label());
        }
        System.out.println(FOLLOWS);
    }

    private void type() {
        if (words.size() != 2) {
            throw new UsageException("give a name and a class, e.g. wiregraph identity type \"Kabul airport\" Airport");
        }
        String name = known(words.get(0));
        ClassTerm type = places.ontology()
                .classNamed(words.get(1))
                .filter(term -> term.kind() == ClassTerm.Kind.ENTITY)
                .orElseThrow(() -> new UsageException("the ontology has no class of entities " + words.get(1)
                        + ": wiregraph ontology lists the classes"));
        note(
                new Identity(Identity.Kind.TYPE, List.of(name), type.name(), reason, 0),
                name + " is of the class " + type.name());
        System.out.println(FOLLOWS);
    }

    private void hide() {
        if (words.isEmpty()) {
            throw new UsageException("hide whom? e.g. wiregraph identity hide \"international community\"");
        }
        for (String name : words.stream().map(this::known).toList()) {
            note(new Identity(Identity.Kind.HIDE, List.of(name), "", reason, 0), name + " is hidden");
        }
        System.out.println(FOLLOWS);
    }

    /** The name as it was given, if one entity of the graph goes by it. */
    private String known(String name) {
        places.store().read(dataset -> new Names(dataset).entity(name));
        return name;
    }

    private void note(Identity decision, String said) {
        Path folder = Places.orShipped(corpus, "corpus");
        boolean isNew = DecisionFile.add(folder, decision);
        System.out.println(said + (isNew ? ": noted in " : ": stood already in ") + folder.resolve(Decisions.IDENTITY));
    }

    private static Pair numbered(List<Pair> pairs, String word) {
        int number = word.matches("\\d{1,6}") ? Integer.parseInt(word) : 0;
        if (number < 1 || number > pairs.size()) {
            throw new UsageException(
                    word + " is no number of a pair; there " + (pairs.size() == 1 ? "is 1" : "are " + pairs.size()));
        }
        return pairs.get(number - 1);
    }
}

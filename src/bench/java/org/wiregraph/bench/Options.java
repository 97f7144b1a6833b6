package org.wiregraph.bench;

import java.nio.file.Path;
import java.util.Optional;

/** What the command line asks for; {@code alone} leaves stock CoreNLP out. */
record Options(Path corpus, Optional<Path> json, boolean alone) {
    static Options parse(String[] arguments) {
        Path corpus = Path.of("corpus");
        Optional<Path> json = Optional.empty();
        boolean alone = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--short" -> alone = true;
                case "--json" -> json = Optional.of(Path.of(value(arguments, ++i)));
                case "--corpus" -> corpus = Path.of(value(arguments, ++i));
                default -> throw new IllegalArgumentException(
                        "unknown option " + arguments[i] + "; known: --corpus FOLDER, --json FILE, --short");
            }
        }
        return new Options(corpus, json, alone);
    }

    private static String value(String[] arguments, int i) {
        if (i >= arguments.length) {
            throw new IllegalArgumentException(arguments[i - 1] + " needs a value");
        }
        return arguments[i];
    }
}

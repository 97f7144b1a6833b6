package org.wiregraph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wiregraph.annotate.Annotator;

/** The annotator of a process: its models are loaded when the first article needs them, once for all threads. */
public final class SharedAnnotator implements Supplier<Annotator> {
    private final List<Annotator> loaded = new ArrayList<>();

    /** @throws ModelsUnusable if the models cannot be loaded */
    @Override
    public synchronized Annotator get() {
        if (loaded.isEmpty()) {
            loaded.add(load());
        }
        return loaded.get(0);
    }

    private static Annotator load() {
        try {
            return Annotator.load();
        } catch (RuntimeException broken) {
            throw new ModelsUnusable(broken);
        }
    }

    /** Without models no article can be read: that is no fault of one. */
    static final class ModelsUnusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ModelsUnusable(RuntimeException cause) {
            super("the language models cannot be loaded: " + cause.getMessage(), cause);
        }
    }
}

package org.wiregraph.serve;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.wiregraph.page.Memory;
import org.wiregraph.store.GraphStore;
import org.wiregraph.store.HeldGeneration;
import org.wiregraph.store.StoreException;

/**
 * The generation that requests read. It moves on when a build has published; a reader keeps the one it began with, and the
 * last reader of an old one closes it.
 */
final class CurrentGraph implements AutoCloseable {
    private final GraphStore store;
    private final ReentrantLock moving = new ReentrantLock();
    private volatile Shared current;
    private volatile int refused;

    /** @throws StoreException if nothing is published yet */
    CurrentGraph(GraphStore store) {
        this.store = store;
        this.current = new Shared(store.hold());
        this.refused = current.generation.number();
    }

    /** A share in the newest generation, to be closed by who takes it. */
    Lease take() {
        moveOn();
        for (Shared shared = current; ; shared = current) {
            if (shared.take()) {
                return new Lease(shared);
            }
        }
    }

    /** One reader opens what is new; the others go on with what is open. */
    private void moveOn() {
        int newest = newest();
        if (newest == current.generation.number() || newest == refused || !moving.tryLock()) {
            return;
        }
        try {
            Shared old = current;
            if (newest != old.generation.number()) {
                current = new Shared(store.hold());
                old.release();
            }
        } catch (StoreException damaged) {
            refused = newest;
            System.err.println("wiregraph: still serving the generation before: " + damaged.getMessage());
        } finally {
            moving.unlock();
        }
    }

    /** The number that the store names, if it can be read. */
    private int newest() {
        try {
            return store.generation().orElse(refused);
        } catch (StoreException damaged) {
            return refused;
        }
    }

    @Override
    public void close() {
        current.release();
    }

    /** A generation with the number of those who use it, this class among them. */
    private static final class Shared {
        private final HeldGeneration generation;
        private final Memory memory = new Memory();
        private final Kept kept = new Kept();
        private final AtomicInteger users = new AtomicInteger(1);

        Shared(HeldGeneration generation) {
            this.generation = generation;
        }

        boolean take() {
            return users.updateAndGet(count -> count == 0 ? 0 : count + 1) > 0;
        }

        void release() {
            if (users.decrementAndGet() == 0) {
                generation.close();
            }
        }
    }

    /** A share in a generation. */
    static final class Lease implements AutoCloseable {
        private final Shared shared;

        private Lease(Shared shared) {
            this.shared = shared;
        }

        HeldGeneration generation() {
            return shared.generation;
        }

        Memory memory() {
            return shared.memory;
        }

        /** What was answered from the generation. */
        Kept kept() {
            return shared.kept;
        }

        @Override
        public void close() {
            shared.release();
        }
    }
}

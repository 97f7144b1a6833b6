package org.wiregraph.serve;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many at once; who comes later waits in line, so that what else runs on this machine gets its share. */
final class Turns {
    /** Longest wait, in seconds. */
    static final int PATIENCE = 30;

    private final Semaphore free;

    Turns(int atOnce) {
        this.free = new Semaphore(atOnce, true);
    }

    /** A turn, to be ended by who takes it; none where the line did not move for too long. */
    Optional<Turn> take() {
        try {
            return free.tryAcquire(PATIENCE, TimeUnit.SECONDS) ? Optional.of(free::release) : Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The right to work until it ends. */
    @FunctionalInterface
    interface Turn {
        void end();
    }
}

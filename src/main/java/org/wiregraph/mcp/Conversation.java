package org.wiregraph.mcp;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Two streams of JSON-RPC messages, one a line. A line, or the end, of the first is told only when the request before is
 * answered: a client may send all it has at once and close, and gets all answers. (The transport drops one of two answers
 * that are given at the same time.)
 */
final class Conversation {
    /** Seconds in which a request is answered. */
    private static final long PATIENCE = 60;

    private final InputStream requests;
    private final OutputStream answers;
    private final CountDownLatch ended = new CountDownLatch(1);
    private int open;

    Conversation(InputStream requests, OutputStream answers) {
        this.requests = requests;
        this.answers = answers;
    }

    InputStream in() {
        return new Requests();
    }

    OutputStream out() {
        return new Answers();
    }

    /** Waits for the end of the first stream. */
    void await() throws InterruptedException {
        ended.await();
    }

    private synchronized void asked(String line) {
        open += isRequest(line) ? 1 : 0;
    }

    private synchronized void answered() {
        open = Math.max(0, open - 1);
        notifyAll();
    }

    private synchronized void awaitAnswers() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        try {
            for (long left = PATIENCE;
                    open > 0 && left > 0;
                    left = TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime())) {
                wait(TimeUnit.SECONDS.toMillis(left));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        open = 0;
    }

    private static boolean isRequest(String line) {
        try {
            JsonElement message = JsonParser.parseString(line);
            return message.isJsonObject()
                    && message.getAsJsonObject().has("id")
                    && message.getAsJsonObject().has("method");
        } catch (JsonParseException broken) {
            return false;
        }
    }

    private final class Requests extends FilterInputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Requests() {
            super(new BufferedInputStream(requests));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            awaitAnswers();
            for (int i = 0; i < length; i++) {
                int next = super.read();
                if (next == '\n' || next < 0) {
                    asked(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                }
                if (next < 0) {
                    return i > 0 ? i : finish();
                }
                bytes[from + i] = (byte) next;
                if (next == '\n') {
                    return i + 1;
                }
                line.write(next);
            }
            return length;
        }

        /** Nothing of the next line may be asked for before the request in this one is answered. */
        @Override
        public int available() {
            return 0;
        }

        private int finish() {
            awaitAnswers();
            ended.countDown();
            return -1;
        }
    }

    private final class Answers extends FilterOutputStream {
        Answers() {
            super(answers);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            if (one == '\n') {
                out.flush();
                answered();
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            for (int i = from; i < from + length; i++) {
                if (bytes[i] == '\n') {
                    out.flush();
                    answered();
                }
            }
        }
    }
}

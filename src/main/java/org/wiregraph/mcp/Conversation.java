package org.wiregraph.mcp;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
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
 * Two streams of JSON-RPC messages, one a line. The end of the first is told only when its requests are answered, so that
 * a client that sends all it has and closes gets all answers.
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
        open--;
        notifyAll();
    }

    private synchronized void awaitAnswers() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        for (long left = PATIENCE;
                open > 0 && left > 0;
                left = TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime())) {
            wait(TimeUnit.SECONDS.toMillis(left));
        }
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
            super(requests);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            for (int i = from; i < from + read; i++) {
                if (bytes[i] == '\n') {
                    end();
                } else {
                    line.write(bytes[i]);
                }
            }
            if (read < 0) {
                finish();
            }
            return read;
        }

        private void end() {
            asked(line.toString(StandardCharsets.UTF_8));
            line.reset();
        }

        private void finish() {
            end();
            try {
                awaitAnswers();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            ended.countDown();
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

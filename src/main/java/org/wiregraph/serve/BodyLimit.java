package org.wiregraph.serve;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Takes no body that is too long. What is still on its way is read and thrown away before that is said: to close a
 * connection on somebody who is still sending resets it, and the answer is lost (RFC 9112, section 9.6).
 */
final class BodyLimit extends Handler.Wrapper {
    /** Bytes of the longest body that is taken. */
    static final int LONGEST = 1 << 20;

    private static final long LONGEST_THROWN_AWAY = 16L * LONGEST;
    private static final long PATIENCE_NANOSECONDS = TimeUnit.SECONDS.toNanos(5);

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() <= LONGEST) {
            return super.handle(new Limited(request, LONGEST), response, callback);
        }
        Runnable refusal = () -> Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            // Who asks first has sent nothing yet.
            refusal.run();
        } else {
            new Rest(new Limited(request, 0), refusal).run();
        }
        return true;
    }

    /** A request whose body fails at its end if it is longer than so many bytes. */
    private static final class Limited extends Request.Wrapper {
        private final int most;
        private long bytes;
        private long end;

        Limited(Request request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public Content.@Nullable Chunk read() {
            Content.Chunk chunk = super.read();
            while (chunk != null) {
                bytes += chunk.remaining();
                if (bytes <= most) {
                    return chunk;
                }
                boolean last = chunk.isLast() || Content.Chunk.isFailure(chunk);
                chunk.release();
                if (last || isEnough()) {
                    return Content.Chunk.from(new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413));
                }
                chunk = super.read();
            }
            return null;
        }

        private boolean isEnough() {
            if (end == 0) {
                end = System.nanoTime() + PATIENCE_NANOSECONDS;
            }
            return bytes > LONGEST_THROWN_AWAY || System.nanoTime() - end > 0;
        }
    }

    /** Reads a body to its end or failure, without a thread that waits. */
    private record Rest(Request request, Runnable then) implements Runnable {
        @Override
        public void run() {
            Content.Chunk chunk = request.read();
            while (chunk != null && !chunk.isLast() && !Content.Chunk.isFailure(chunk)) {
                chunk.release();
                chunk = request.read();
            }
            if (chunk == null) {
                request.demand(this);
            } else {
                then.run();
            }
        }
    }
}

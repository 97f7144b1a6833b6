package org.wiregraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;

/** What every request passes first: only reading, only from where the server is meant for, only so many at once. */
final class Guard extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The paths that programs ask; a request there may be costly. */
    private static final Set<String> ENDPOINTS = Set.of("/sparql", "/data");

    private static final Pattern LOOPBACK =
            Pattern.compile("(?i)(localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]{1,5})?");
    private static final Refusal TOO_LONG = new Refusal(413, "A query has at most a million characters.");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final boolean loopback;
    private final boolean decisions;
    private final transient Turns queries;

    /**
     * A guard.
     *
     * @param loopback whether only this machine may ask: then a foreign host name is somebody else's trick
     * @param decisions whether decisions are taken
     */
    Guard(boolean loopback, boolean decisions, Turns queries) {
        this.loopback = loopback;
        this.decisions = decisions;
        this.queries = queries;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HEADERS.forEach(response::setHeader);
        if (isReconciling(request)) {
            CrossOrigin.open(request, response, loopback);
        }
        boolean endpoint = ENDPOINTS.contains(request.getRequestURI());
        Optional<Refusal> refusal = refusal(request, endpoint);
        if (refusal.isPresent()) {
            refusal.get().send(response);
        } else if (endpoint) {
            answer(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest whole = request;
        if (isPost(request)) {
            try {
                whole = WholeBody.of(request);
            } catch (HttpException.RuntimeException tooLong) {
                // The rest of the body is not read, so nothing else can be asked on this connection.
                response.setHeader("Connection", "close");
                TOO_LONG.send(response);
                return;
            }
        }
        inTurn(whole, response, chain);
    }

    private static boolean isReconciling(HttpServletRequest request) {
        return request.getRequestURI().matches("/" + Reconciling.SECTION + "(/.*)?");
    }

    /** Whether the content's type can be read at all; nobody else asks before reading it. */
    private static boolean isReadable(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
        try {
            String encoding = request.getCharacterEncoding();
            return type.chars().allMatch(c -> c < 128) && (encoding == null || Charset.isSupported(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private Optional<Refusal> refusal(HttpServletRequest request, boolean endpoint) {
        String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
        if (loopback && !LOOPBACK.matcher(host).matches()) {
            return Optional.of(new Refusal(421, "This server answers only as localhost."));
        }
        if (!isReadable(request) || request.getHeader("Content-Encoding") != null) {
            return Optional.of(new Refusal(415, "No such content type or encoding."));
        }
        boolean query = isPost(request) && request.getRequestURI().equals("/sparql");
        boolean decision =
                decisions && isPost(request) && request.getRequestURI().startsWith("/review/");
        if (decision && !isOurs(request, host)) {
            return Optional.of(new Refusal(403, "A decision comes from a page of this server."));
        }
        if (isReconciling(request) && loopback && !CrossOrigin.isNear(request)) {
            return Optional.of(new Refusal(403, "This server answers pages of this machine only."));
        }
        boolean batch = isPost(request) && request.getRequestURI().equals("/" + Reconciling.SECTION);
        boolean sent = query || decision || batch;
        if (!sent && !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())) {
            return Optional.of(new Refusal(405, "This server only reads."));
        }
        if (!sent && request.getHeader("Transfer-Encoding") != null) {
            return Optional.of(new Refusal(400, "This request has no body."));
        }
        return endpoint && !query
                ? refusal(request.getRequestURI(), request.getParameterMap().keySet())
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(String endpoint, Set<String> parameters) {
        // Answers that a browser would run or dress.
        if (parameters.contains("callback") || parameters.contains("stylesheet")) {
            return Optional.of(new Refusal(400, "No callback and no stylesheet."));
        }
        boolean asks = endpoint.equals("/data") || parameters.isEmpty() || parameters.contains("query");
        return asks ? Optional.empty() : Optional.of(new Refusal(400, "The query is missing: query=..."));
    }

    /** Whether a form of our own pages was sent, as far as a browser tells; the token tells the rest. */
    private static boolean isOurs(HttpServletRequest request, String host) {
        String origin = Optional.ofNullable(request.getHeader("Origin")).orElse("http://" + host);
        String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("same-origin");
        return origin.equals("http://" + host)
                && site.equals("same-origin")
                && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
    }

    private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Turns.Turn> turn = queries.take();
        if (turn.isEmpty()) {
            response.setHeader("Retry-After", String.valueOf(Turns.PATIENCE));
            new Refusal(503, "Too many queries at once; try again.").send(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turn.get().end();
        }
    }

    private record Refusal(int status, String reason) {
        void send(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().println(reason);
        }
    }
}

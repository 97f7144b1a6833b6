package org.wiregraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets pages of other origins ask, as the reconciliation API wants it: any page, or, of a server that only this machine may ask,
 * pages of programs that run on it, so that no page of the web can read what is in the graph.
 */
final class CrossOrigin {
    private static final Pattern NEAR =
            Pattern.compile("(?i)https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]{1,5})?(/.*)?");

    private CrossOrigin() {}

    /** Whether the page that asks, if it is one, comes from this machine. */
    static boolean isNear(HttpServletRequest request) {
        Optional<String> page = Stream.of("Origin", "Referer")
                .map(request::getHeader)
                .filter(header -> header != null && !header.isEmpty())
                .findFirst();
        return page.map(address -> NEAR.matcher(address).matches())
                .orElseGet(() -> !"cross-site".equals(request.getHeader("Sec-Fetch-Site")));
    }

    /** Says in the headers who may read the answer, and show it in a frame. */
    static void open(HttpServletRequest request, HttpServletResponse response, boolean loopback) {
        String origin = request.getHeader("Origin");
        if (!loopback) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        } else if (origin != null && isNear(request)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
        response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Content-Type");
        response.addHeader("Vary", "Origin");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        String frames = loopback ? "http://localhost:* http://127.0.0.1:*" : "*";
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors " + frames);
        // Says the same as frame-ancestors, but knows no origins.
        response.setHeader("X-Frame-Options", null);
    }
}

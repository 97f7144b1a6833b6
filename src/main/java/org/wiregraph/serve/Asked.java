package org.wiregraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request, as far as pages care.
 *
 * @param path as it was sent, percent-encoding and all
 * @param parameters the first value of each
 * @param accept the media types that the reader takes
 * @param server scheme, host and port that the reader asked, without a slash at the end
 */
record Asked(String path, SortedMap<String, String> parameters, String accept, String server) {
    private static final int LONGEST = 8000;

    Asked {
        parameters = new TreeMap<>(parameters);
    }

    static Asked of(HttpServletRequest request) {
        return of(request, LONGEST);
    }

    /** A request with parameters as long as they were sent. */
    static Asked whole(HttpServletRequest request) {
        return of(request, Integer.MAX_VALUE);
    }

    private static Asked of(HttpServletRequest request, int longest) {
        SortedMap<String, String> parameters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, first(values, longest)));
        String server = request.getRequestURL().toString().replaceFirst("^([a-z]+://[^/]+).*$", "$1");
        return new Asked(
                request.getRequestURI(),
                parameters,
                Optional.ofNullable(request.getHeader("Accept")).orElse("*/*"),
                server);
    }

    /** The same, from a reader who takes {@code type}. */
    Asked taking(String type) {
        return new Asked(path, parameters, type, server);
    }

    private static String first(String[] values, int longest) {
        return values.length == 0 ? "" : values[0].substring(0, Math.min(values[0].length(), longest));
    }

    /** Value of a parameter, "" if it was not given; never longer than a reader would write. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** Which page of a list is wanted, counted from 1. */
    int page() {
        String digits = parameter("page");
        return digits.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(digits) : 1;
    }

    /** The first part of the path, e.g. {@code entity}. */
    String section() {
        String rest = path.substring(1);
        return rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
    }

    /** What follows the first part of the path, as it was sent; "" if nothing does. */
    String rest() {
        int from = section().length() + 2;
        return from <= path.length() ? path.substring(from) : "";
    }
}

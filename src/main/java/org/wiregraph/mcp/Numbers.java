package org.wiregraph.mcp;

import org.wiregraph.query.QueryException;

/** Whole numbers that are given as text. */
final class Numbers {
    private Numbers() {}

    static int natural(String name, String value) {
        if (!value.matches("[0-9]{1,9}")) {
            throw new QueryException(name + " is a whole number, not " + value);
        }
        return Integer.parseInt(value);
    }

    static int positive(String name, String value) {
        return Math.max(1, natural(name, value));
    }
}

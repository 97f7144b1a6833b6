package org.wiregraph.serve;

import com.google.gson.JsonElement;
import org.wiregraph.page.Page;

/** What a route answers. */
sealed interface Answer {
    /**
     * A page.
     *
     * @param lasts whether it is the same for everybody who asks the same; not where a query took too long
     */
    record Shown(Page page, boolean lasts) implements Answer {
        Shown(Page page) {
            this(page, true);
        }
    }

    /** A page that says that there is no such thing, e.g. "page at /x". */
    record Missing(String what) implements Answer {}

    /** Another address of this server. */
    record Moved(String address) implements Answer {}

    /** Data for a program or a script. */
    record Data(String type, String body) implements Answer {}

    /** Nothing: the request is not as it should be; {@code reason} says what to change. */
    record Refused(int status, String reason) implements Answer {}

    static Answer json(JsonElement json) {
        return new Data("application/json", json.toString());
    }
}

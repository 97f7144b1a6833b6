package org.wiregraph.serve;

import com.google.gson.JsonElement;
import org.wiregraph.page.Page;

/** What a route answers. */
sealed interface Answer {
    /** A page. */
    record Shown(Page page) implements Answer {}

    /** A page that says that nothing is here. */
    record Missing(String what) implements Answer {}

    /** Another address of this server. */
    record Moved(String address) implements Answer {}

    /** Data for a program or a script. */
    record Data(String type, String body) implements Answer {}

    static Answer json(JsonElement json) {
        return new Data("application/json", json.toString());
    }
}

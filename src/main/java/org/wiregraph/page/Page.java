package org.wiregraph.page;

import java.util.List;

/**
 * A page without its frame.
 *
 * @param title what it is about, for the window and the history
 * @param section the entry of the navigation that it belongs to, or "" for none
 * @param main its content, with one {@code h1}
 * @param modules names of the scripts in {@code assets/} that it needs beyond those of every page
 */
public record Page(String title, String section, Html main, List<String> modules) {
    public Page {
        modules = List.copyOf(modules);
    }
}

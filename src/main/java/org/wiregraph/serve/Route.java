package org.wiregraph.serve;

import org.wiregraph.page.Source;

/** Answers the requests below one part of the path. */
@FunctionalInterface
interface Route {
    Answer answer(Asked asked, Source source, ServerLinks links);
}

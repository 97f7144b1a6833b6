package org.wiregraph.serve;

import com.google.gson.Gson;
import java.util.Optional;
import org.wiregraph.page.GraphPage;
import org.wiregraph.page.GraphReader;
import org.wiregraph.page.GraphSlice;
import org.wiregraph.page.Source;

/** Answers for the drawn graph: its page, and its parts as data. */
final class GraphRoutes {
    private static final int USUAL = 150;
    private static final int AROUND = 60;
    private static final int DIGITS = 4;

    private GraphRoutes() {}

    static Answer page(Asked asked, Source source, ServerLinks links) {
        String focus = asked.parameter("focus");
        if (!focus.isEmpty() && !isKnown(focus, source)) {
            return new Answer.Missing("thing with the IRI " + focus);
        }
        GraphSlice slice = slice(asked, source, links);
        return new Answer.Shown(new GraphPage(links)
                .of(slice, focus.isEmpty() ? Optional.empty() : Optional.of(source.thing(focus)), most(asked, USUAL)));
    }

    static Answer data(Asked asked, Source source, ServerLinks links) {
        String focus = asked.parameter("focus");
        return focus.isEmpty() || isKnown(focus, source)
                ? Answer.json(new Gson().toJsonTree(slice(asked, source, links)))
                : new Answer.Missing("thing with the IRI " + focus);
    }

    private static boolean isKnown(String iri, Source source) {
        return Routes.isIri(iri) && source.knows(iri);
    }

    private static GraphSlice slice(Asked asked, Source source, ServerLinks links) {
        String focus = asked.parameter("focus");
        GraphReader reader = new GraphReader(source, links);
        return focus.isEmpty()
                ? reader.strongest(most(asked, USUAL))
                : reader.around(focus, Math.min(USUAL, most(asked, AROUND)));
    }

    private static int most(Asked asked, int usual) {
        String digits = asked.parameter("most");
        boolean isNumber = digits.matches("[1-9][0-9]*") && digits.length() <= DIGITS;
        return isNumber ? Math.min(GraphReader.MOST, Integer.parseInt(digits)) : usual;
    }
}

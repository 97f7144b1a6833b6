package org.wiregraph.serve;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiregraph.page.Frame;
import org.wiregraph.page.PreviewPage;
import org.wiregraph.page.ProfileReader;
import org.wiregraph.page.Source;
import org.wiregraph.reconcile.Reconciler;
import org.wiregraph.reconcile.RequestException;

/** Answers spreadsheets: the reconciliation API 0.2 below {@code /reconcile}. */
final class Reconciling {
    static final String SECTION = "reconcile";
    private static final String SUGGEST = "suggest/";
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]{0,100}");

    private Reconciling() {}

    static Answer answer(Asked asked, Source source, ServerLinks links) {
        String callback = asked.parameter("callback");
        if (!callback.isEmpty() && !FUNCTION.matcher(callback).matches()) {
            return new Answer.Refused(400, "callback is the name of a function");
        }
        Reconciler reconciler = new Reconciler(source.dataset(), source.base());
        if (asked.rest().equals("preview")) {
            return preview(asked, reconciler, source, links);
        }
        try {
            Optional<JsonObject> json = json(asked, reconciler);
            if (json.isEmpty()) {
                return new Answer.Missing("page at " + asked.path());
            }
            return callback.isEmpty()
                    ? Answer.json(json.get())
                    : new Answer.Data("text/javascript;charset=utf-8", "/**/" + callback + "(" + json.get() + ");");
        } catch (RequestException wrong) {
            return new Answer.Refused(wrong.isTooMuch() ? 413 : 400, String.valueOf(wrong.getMessage()));
        }
    }

    private static Optional<JsonObject> json(Asked asked, Reconciler reconciler) {
        String what = asked.rest();
        if (what.startsWith(SUGGEST)) {
            return reconciler.suggest(
                    what.substring(SUGGEST.length()), asked.parameter("prefix"), asked.parameter("cursor"));
        } else if (what.equals("properties")) {
            return Optional.of(reconciler.properties(asked.parameter("type"), asked.parameter("limit")));
        } else if (!what.isEmpty()) {
            return Optional.empty();
        } else if (!asked.parameter("queries").isEmpty()) {
            return Optional.of(reconciler.reconcile(asked.parameter("queries")));
        } else if (!asked.parameter("extend").isEmpty()) {
            return Optional.of(reconciler.extend(asked.parameter("extend")));
        }
        return Optional.of(reconciler.manifest(asked.server()));
    }

    private static Answer preview(Asked asked, Reconciler reconciler, Source source, ServerLinks links) {
        return reconciler
                .entity(asked.parameter("id"))
                .<Answer>map(iri -> new Answer.Data(
                        "text/html;charset=utf-8",
                        new Frame(links).bare(new PreviewPage(links).of(new ProfileReader(source).read(iri)))))
                .orElseGet(() -> new Answer.Refused(404, "no entity " + asked.parameter("id")));
    }
}

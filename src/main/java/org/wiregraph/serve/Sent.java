package org.wiregraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.wiregraph.page.Frame;
import org.wiregraph.page.Links;
import org.wiregraph.page.Page;
import org.wiregraph.page.TroublePage;
import org.wiregraph.text.Digest;

/**
 * An answer as it goes over the wire.
 *
 * @param location where to go instead, "" for nowhere
 * @param tag tells it from other answers at the same address
 * @param lasts whether whoever asks the same of the same generation gets it
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are shared, never changed and never compared
record Sent(int status, String type, byte[] body, String location, String tag, boolean lasts) {
    private static final String HTML = "text/html;charset=utf-8";

    static Sent of(Answer answer, Links links) {
        if (answer instanceof Answer.Moved moved) {
            return new Sent(HttpServletResponse.SC_SEE_OTHER, HTML, new byte[0], moved.address(), "", true);
        } else if (answer instanceof Answer.Data data) {
            return of(HttpServletResponse.SC_OK, data.type(), data.body(), true);
        } else if (answer instanceof Answer.Refused refused) {
            return of(refused.status(), "text/plain;charset=utf-8", refused.reason() + "\n", false);
        } else if (answer instanceof Answer.Shown shown) {
            return of(HttpServletResponse.SC_OK, HTML, new Frame(links).document(shown.page()), shown.lasts());
        }
        String what = ((Answer.Missing) answer).what();
        return of(HttpServletResponse.SC_NOT_FOUND, new TroublePage(links).missing(what), links);
    }

    /** A page that says what is wrong just now. */
    static Sent of(int status, Page trouble, Links links) {
        return of(status, HTML, new Frame(links).document(trouble), false);
    }

    private static Sent of(int status, String type, String text, boolean lasts) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new Sent(status, type, body, "", '"' + Digest.of(body).substring(0, 20) + '"', lasts);
    }

    /** Sends it; what a reader has already is not sent again. */
    void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (!location.isEmpty()) {
            response.setHeader("Location", location);
            return;
        }
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.addHeader("Vary", "Accept");
        if (status == HttpServletResponse.SC_OK && tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

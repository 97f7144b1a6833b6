package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.List;

/** Draws a claim: what it says, its status, its speaker, when. */
final class ClaimCard {
    private final Draw draw;

    ClaimCard(Links links) {
        this.draw = new Draw(links);
    }

    /** What is said: subject, property, object; or an event or quantity with its roles. */
    Html content(Claim claim) {
        Html said = tag("p").css("said").of(line(claim));
        return claim.roles().isEmpty() ? said : Html.of(said, roles(claim));
    }

    /** Subject, property and object, or the name of the event or quantity. */
    Html line(Claim claim) {
        List<Html> line = new ArrayList<>();
        line.add(draw.thing(claim.subject()));
        if (!claim.property().isEmpty()) {
            line.add(tag("span").css("property").text(claim.property()));
        }
        claim.object().ifPresent(object -> line.add(draw.thing(object)));
        return Html.joined(" ", line);
    }

    private Html roles(Claim claim) {
        return tag("dl")
                .css("roles")
                .of(claim.roles().stream()
                        .map(role -> tag("div")
                                .of(
                                        tag("dt").text(role.name()),
                                        tag("dd")
                                                .of(Html.joined(
                                                        ", ",
                                                        role.values().stream()
                                                                .map(draw::thing)
                                                                .toList()))))
                        .toList());
    }

    /** Status, speaker and time. */
    Html details(Claim claim) {
        List<Html> parts = new ArrayList<>();
        parts.add(Draw.status(claim.status()));
        if (!claim.modality().isEmpty()) {
            parts.add(Html.of(Html.text("as "), Draw.status(claim.modality())));
        }
        if (!claim.when().isEmpty()) {
            parts.add(tag("span").css("when").text(claim.when()));
        }
        parts.add(speaker(claim.speaker()));
        return tag("p").css("details").of(Html.joined(" ", parts));
    }

    private Html speaker(Claim.Speaker speaker) {
        if (speaker.isTheArticle()) {
            return tag("span").css("speaker own").text("the article itself");
        }
        List<Html> parts = new ArrayList<>();
        parts.add(Html.text("according to "));
        speaker.entity().ifPresent(entity -> parts.add(draw.thing(entity)));
        boolean sameWords = speaker.entity()
                .filter(entity -> entity.label().equals(speaker.words()))
                .isPresent();
        if (!speaker.words().isEmpty() && !sameWords) {
            parts.add(tag("span").css("words").of(Html.text(" “"), Html.name(speaker.words()), Html.text("”")));
        }
        speaker.via().ifPresent(via -> {
            parts.add(Html.text(" via "));
            parts.add(draw.thing(via));
        });
        return tag("span").css("speaker").of(parts);
    }
}

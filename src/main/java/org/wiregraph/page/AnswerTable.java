package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Draws an answer as a table: what each row says, and below it the sentence and the article behind it. */
final class AnswerTable {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){1,2}");

    private final Links links;
    private final Draw draw;

    AnswerTable(Links links) {
        this.links = links;
        this.draw = new Draw(links);
    }

    Html of(Question.Answer answer) {
        if (answer.rows().isEmpty()) {
            return tag("p").css("lead").text("The graph has no answer to this.");
        }
        List<Integer> columns = columns(answer, false);
        List<Integer> evidence = columns(answer, true);
        Html head = tag("thead")
                .of(tag("tr")
                        .of(columns.stream()
                                .map(at -> tag("th")
                                        .with("scope", "col")
                                        .text(heading(answer.columns().get(at))))
                                .toList()));
        List<Html> bodies = answer.rows().stream()
                .map(row -> tag("tbody").of(row(answer, row, columns), evidence(row, evidence, columns.size())))
                .toList();
        return tag("div")
                .css("scroll")
                .with("role", "region")
                .with("aria-label", "Answer as a table")
                .with("tabindex", "0")
                .of(tag("table").css("answer").with("aria-label", "Answer").of(head, Html.of(bodies)));
    }

    /** The columns that hold anything, of one kind. */
    private static List<Integer> columns(Question.Answer answer, boolean evidence) {
        return IntStream.range(0, answer.columns().size())
                .filter(at -> answer.rows().stream().anyMatch(row -> !(row.get(at) instanceof Cell.Nothing)))
                .filter(at -> evidence
                        == answer.rows().stream().anyMatch(row -> row.get(at).isEvidence()))
                .boxed()
                .toList();
    }

    /** A variable's name as words: {@code roleText} is "role text". */
    private static String heading(String variable) {
        return variable.replaceAll("(?<=[a-z])(?=[A-Z])|_", " ").toLowerCase(Locale.ROOT);
    }

    private Html row(Question.Answer answer, List<Cell> row, List<Integer> columns) {
        return tag("tr")
                .of(columns.stream()
                        .map(at -> tag("td")
                                .with(row.get(at) instanceof Cell.Value value && value.isNumber(), "class", "number")
                                .with("data-column", heading(answer.columns().get(at)))
                                .of(cell(row.get(at))))
                        .toList());
    }

    private Html evidence(List<Cell> row, List<Integer> columns, int width) {
        List<Html> parts = new ArrayList<>();
        columns.stream().map(row::get).filter(Cell.Sentence.class::isInstance).forEach(cell -> parts.add(cell(cell)));
        List<Html> others = columns.stream()
                .map(row::get)
                .filter(cell -> !(cell instanceof Cell.Sentence) && !(cell instanceof Cell.Nothing))
                .map(this::cell)
                .toList();
        if (!others.isEmpty()) {
            parts.add(tag("span").css("meta").of(Html.joined(" · ", others)));
        }
        return parts.isEmpty()
                ? Html.NONE
                : tag("tr")
                        .css("behind")
                        .of(tag("td")
                                .with("colspan", Integer.toString(Math.max(1, width)))
                                .of(tag("div").css("cited").of(parts)));
    }

    private Html cell(Cell cell) {
        if (cell instanceof Cell.Named named) {
            return draw.thing(named.thing());
        } else if (cell instanceof Cell.Status status) {
            return Draw.status(status.name());
        } else if (cell instanceof Cell.Term term) {
            return tag("span").css("property").with("title", term.iri()).text(term.word());
        } else if (cell instanceof Cell.Document document) {
            return tag("a").href(links.to(document.iri())).of(Html.name(document.title()));
        } else if (cell instanceof Cell.Sentence sentence) {
            return tag("blockquote").of(tag("a").href(links.to(sentence.iri())).of(Html.name(sentence.words())));
        } else if (cell instanceof Cell.Resource resource) {
            String address = links.to(resource.iri());
            Html name = Html.name(resource.label());
            return address.isEmpty() ? name : tag("a").href(address).of(name);
        }
        return cell instanceof Cell.Value value ? value(value.text()) : Html.NONE;
    }

    private static Html value(String text) {
        return DATE.matcher(text).matches() ? Draw.date(text) : Html.name(text);
    }
}

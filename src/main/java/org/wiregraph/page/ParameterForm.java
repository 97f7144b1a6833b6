package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiregraph.query.SavedQuery;

/** Draws the parameters of a saved query as a form, a field by type. */
final class ParameterForm {
    private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private final Links links;

    ParameterForm(Links links) {
        this.links = links;
    }

    Html of(SavedQuery query, Question question) {
        if (query.parameters().isEmpty()) {
            return Html.NONE;
        }
        List<Html> fields = new ArrayList<>();
        for (SavedQuery.Parameter parameter : query.parameters()) {
            fields.add(field(parameter, question));
        }
        fields.add(tag("button").with("type", "submit").text("Ask"));
        fields.add(list("names", question.suggestions().names()));
        fields.add(list("documents", question.suggestions().documents()));
        return tag("form")
                .css("fields")
                .with("aria-label", "What is asked")
                .with("action", links.query(query.name()))
                .with("method", "get")
                .of(fields);
    }

    private static Html list(String id, List<String> values) {
        return values.isEmpty()
                ? Html.NONE
                : tag("datalist")
                        .with("id", id)
                        .of(values.stream()
                                .map(value -> tag("option").with("value", value).of())
                                .toList());
    }

    private Html field(SavedQuery.Parameter parameter, Question question) {
        String id = "field-" + parameter.name();
        return tag("div")
                .css("field")
                .of(
                        tag("label").with("for", id).text(parameter.name()),
                        input(parameter, question, id),
                        tag("small").with("id", id + "-hint").text(parameter.meaning()));
    }

    private Html input(SavedQuery.Parameter parameter, Question question, String id) {
        String value = question.value(parameter);
        return switch (parameter.type()) {
            case STATUS -> select(parameter, id, value, statuses(parameter));
            case PROPERTY -> select(parameter, id, value, properties(question));
            case ENTITY ->
                text(parameter, id, value)
                        .with("list", "names")
                        .with("data-names", links.page("complete"))
                        .of();
            case DOCUMENT ->
                text(parameter, id, value).with("list", "documents").of();
            case DATE ->
                text(parameter, id, value)
                        .with("pattern", DATE)
                        .with("placeholder", "2021, 2021-06 or 2021-06-14")
                        .of();
            case NUMBER ->
                text(parameter, id, value)
                        .with("inputmode", "numeric")
                        .with("pattern", "-?[0-9]{1,18}")
                        .of();
            case TEXT -> text(parameter, id, value).of();
        };
    }

    private static Tag text(SavedQuery.Parameter parameter, String id, String value) {
        return tag("input")
                .with("type", "text")
                .with("id", id)
                .with("name", parameter.name())
                .with("value", value)
                .with("maxlength", "500")
                .with("autocomplete", "off")
                .with("aria-describedby", id + "-hint");
    }

    private static Map<String, String> statuses(SavedQuery.Parameter parameter) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "any");
        parameter.type().choices().forEach(word -> choices.put(word, word));
        return choices;
    }

    private static Map<String, String> properties(Question question) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "any");
        choices.putAll(question.suggestions().properties());
        return choices;
    }

    private static Html select(SavedQuery.Parameter parameter, String id, String value, Map<String, String> choices) {
        return tag("select")
                .with("id", id)
                .with("name", parameter.name())
                .with("aria-describedby", id + "-hint")
                .of(choices.entrySet().stream()
                        .map(choice -> tag("option")
                                .with("value", choice.getKey())
                                .with(choice.getKey().equals(value), "selected", "")
                                .text(choice.getValue()))
                        .toList());
    }
}

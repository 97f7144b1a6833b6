package org.wiregraph.cli;

import java.util.List;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.annotate.Token;

/** A dependency tree as lines of text, each word under the one that governs it. */
final class TreeDrawing {
    private final Sentence sentence;
    private final StringBuilder lines = new StringBuilder();

    private TreeDrawing(Sentence sentence) {
        this.sentence = sentence;
    }

    static String of(Sentence sentence) {
        TreeDrawing drawing = new TreeDrawing(sentence);
        drawing.below(0, "");
        return drawing.lines.toString();
    }

    private void below(int head, String indent) {
        List<Token> children = sentence.tokens().stream()
                .filter(token -> token.head() == head && !token.relation().equals("punct"))
                .toList();
        for (int i = 0; i < children.size(); i++) {
            Token child = children.get(i);
            boolean last = i == children.size() - 1;
            String branch = head == 0 ? "" : last ? "└─ " : "├─ ";
            lines.append("  ")
                    .append(indent)
                    .append(branch)
                    .append(label(child))
                    .append('\n');
            below(child.index(), indent + (head == 0 ? "" : last ? "   " : "│  "));
        }
    }

    private static String label(Token token) {
        String name = token.name().equals("O") ? "" : "  " + token.name();
        String time = token.time().equals("O") ? "" : "  time=" + token.time();
        return token.relation() + "  " + token.form() + "  " + token.xpos() + name + time;
    }
}

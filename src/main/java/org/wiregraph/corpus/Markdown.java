package org.wiregraph.corpus;

/** Takes the marks out of Markdown, so that its plain text remains. */
final class Markdown {
    private Markdown() {}

    static String plain(String markdown) {
        String text = markdown.replace("\r\n", "\n");
        text = text.replaceAll("(?s)```.*?```", "");
        text = text.replaceAll("(?s)<!--.*?-->", "");
        text = text.replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", "");
        text = text.replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1");
        text = text.replaceAll("\\[([^\\]]+)\\]\\[[^\\]]*\\]", "$1");
        text = text.replaceAll("(?m)^\\[[^\\]]+\\]:.*$", "");
        text = text.replaceAll("(?m)^#{1,6}[ \\t]+(.*?)[ \\t]*#*$", "$1\n");
        text = text.replaceAll("(?m)^[ \\t]*>[ \\t]?", "");
        text = text.replaceAll("(?m)^[ \\t]*[-*+][ \\t]+", "");
        text = text.replaceAll("(?m)^[ \\t]*(?:-{3,}|\\*{3,}|_{3,}|={3,})[ \\t]*$", "");
        text = text.replaceAll("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", "$2");
        text = text.replaceAll("(?<![\\w*])\\*(?=\\S)([^*\\n]+?)(?<=\\S)\\*(?!\\w)", "$1");
        text = text.replaceAll("(?<!\\w)_(?=\\S)([^_\\n]+?)(?<=\\S)_(?!\\w)", "$1");
        text = text.replaceAll("`([^`\\n]+)`", "$1");
        text = text.replaceAll("<[^>\\n]{1,200}>", "");
        text = text.replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!-])", "$1");
        return org.jsoup.parser.Parser.unescapeEntities(
                        text.replaceAll("\n{3,}", "\n\n").strip(), false) + "\n";
    }
}

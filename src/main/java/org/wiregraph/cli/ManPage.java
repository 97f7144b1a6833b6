package org.wiregraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** The manual page of a command, in the macros of man(7), from what {@code --help} prints. */
final class ManPage {
    private final CommandSpec command;
    private final String version;

    ManPage(CommandSpec command, String version) {
        this.command = command;
        this.version = version;
    }

    /** e.g. {@code wiregraph-build.1}. */
    String fileName() {
        return name() + ".1";
    }

    private String name() {
        return command.qualifiedName("-");
    }

    String text() {
        Help help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
        StringBuilder out = new StringBuilder();
        out.append(".TH \"").append(name().toUpperCase(Locale.ROOT)).append("\" \"1\" \"\" \"Wiregraph ");
        out.append(version).append("\" \"Wiregraph\"\n");
        section(out, "NAME", name() + " - " + help.description().strip().replaceAll("\\s+", " "));
        section(out, "SYNOPSIS", help.synopsis(0).strip());
        section(out, "OPTIONS", (help.parameterList() + help.optionList()).stripTrailing());
        if (!help.subcommands().isEmpty()) {
            section(out, "COMMANDS", help.commandList().stripTrailing());
        }
        section(out, "NOTES", help.footer().stripTrailing());
        section(out, "EXIT STATUS", "0 done, 1 failed, 2 wrong use, 3 done with problems in the input");
        return out.toString();
    }

    private static void section(StringBuilder out, String title, String body) {
        if (body.isBlank()) {
            return;
        }
        List<String> lines = body.lines().toList();
        boolean drawn = lines.size() > 1;
        out.append(".SH ").append(title).append(drawn ? "\n.nf\n" : "\n");
        lines.forEach(line -> out.append(escaped(line)).append('\n'));
        out.append(drawn ? ".fi\n" : "");
    }

    /** A backslash, a hyphen that may be typed, and a dot or quote that would begin a macro. */
    private static String escaped(String line) {
        String plain = line.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }

    /** All pages of a program. */
    static List<ManPage> all(CommandLine program, String version) {
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .map(spec -> new ManPage(spec, version))
                .toList();
    }
}

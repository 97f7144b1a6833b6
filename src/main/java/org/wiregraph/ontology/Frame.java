package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parsed form of a lexicon entry: a head word and the slots around it.
 *
 * <p>A form is a head lemma followed by markers (prepositions or particles) and fillers: {@code {role}} is an
 * argument that fills that role ({@code object}, or an event's {@code agent}, {@code place} ...), {@code {role:a|B}}
 * one that must have that lemma or class; {@code []} is any direct object; {@code [a|B]} one whose head has that
 * lemma or class; a plain word that is no preposition or particle has to stand there as object or complement. Markers
 * at the end take {@code {object}}; a verb of one word takes {@code {object}} as its direct object. An argument
 * before the head is the grammatical subject. Articles are left out. In an adjective, {@code {subject}-backed} is
 * joined to its argument by a hyphen.
 *
 * @param head lemma of the head word, lower case; several words for a title or a fixed noun ("prime minister"); after a
 *     hyphen for an adjective joined to its argument ("-backed")
 * @param slots in the order of the form
 */
public record Frame(String head, List<Slot> slots) {
    /** Marker of a slot that the grammatical subject must fill: "{agent:MilitaryForce} leave {place}". */
    public static final String SUBJECT = "subject";

    /** Marker of a slot joined to the head by a hyphen: "{subject}-backed". */
    public static final String HYPHEN = "-";

    /**
     * One argument of a form.
     *
     * @param marker prepositions and particles before it, blank between; empty for a direct object; {@link #SUBJECT} or
     *     {@link #HYPHEN}
     * @param role what it fills; empty where it only has to be there
     * @param words lemmas or class names, one of which its head must have; empty: any
     */
    public record Slot(String marker, Optional<String> role, List<String> words) {
        public Slot {
            words = List.copyOf(words);
        }
    }

    private static final Set<String> MARKERS = Set.of("""
            about above across after against ahead along alongside among apart around as aside at away back
            before behind below beneath beside between beyond by down during for forth forward from in inside
            into near of off on onto out outside over past through throughout to together toward towards under
            up upon with within without""".split("\\s+"));

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern WORD = Pattern.compile("\\{[^{}]*\\}|\\[[^\\[\\]]*\\]|[^\\s{}\\[\\]]+");

    public Frame {
        slots = List.copyOf(slots);
    }

    /**
     * Parses {@code form}; the words of a title stay together, hyphens read as blanks.
     *
     * @throws IllegalArgumentException if it has no head or its brackets do not close
     */
    public static Frame parse(String form, Construction construction) {
        List<String> words = split(form);
        return switch (construction) {
            case PATTERN -> new Frame(String.join(" ", words).toLowerCase(Locale.ROOT), List.of());
            case TITLE -> title(words);
            case VERB, NOUN, ADJECTIVE -> new Parser(words, construction).frame();
        };
    }

    private static Frame title(List<String> words) {
        int end = (int) words.stream().filter(Frame::isPlain).count();
        if (end == 0 || !words.subList(0, end).stream().allMatch(Frame::isPlain)) {
            throw new IllegalArgumentException("a title has words, then at most one {object:...}");
        }
        String head =
                String.join(" ", words.subList(0, end)).toLowerCase(Locale.ROOT).replace('-', ' ');
        return new Frame(
                head, words.stream().skip(end).map(word -> slot("", word)).toList());
    }

    private static Slot slot(String marker, String word) {
        String inside = isPlain(word) ? word.toLowerCase(Locale.ROOT) : word.substring(1, word.length() - 1);
        if (!word.startsWith("{")) {
            return new Slot(marker, Optional.empty(), fillers(inside));
        }
        String[] parts = inside.split(":", 2);
        if (parts[0].isBlank()) {
            throw new IllegalArgumentException("braces without a role: " + word);
        }
        return new Slot(marker, Optional.of(parts[0].strip()), parts.length > 1 ? fillers(parts[1]) : List.of());
    }

    private static List<String> fillers(String inside) {
        return BAR.splitAsStream(inside)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isPlain(String word) {
        return !word.startsWith("{") && !word.startsWith("[");
    }

    private static List<String> split(String form) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(form);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an empty form");
        }
        if (!WORD.matcher(form).replaceAll("").isBlank()) {
            throw new IllegalArgumentException("brackets that do not close");
        }
        return words;
    }

    /** Reads one form from left to right. */
    private static final class Parser {
        private final List<String> words;
        private final Construction construction;
        private final List<Slot> slots = new ArrayList<>();
        private final StringBuilder marker = new StringBuilder();
        private int next;

        Parser(List<String> words, Construction construction) {
            this.words = words.stream()
                    .filter(word -> !word.equals("the") && !word.equals("a"))
                    .toList();
            this.construction = construction;
        }

        Frame frame() {
            for (; next < words.size() && !isPlain(words.get(next)); next++) {
                slots.add(slot(SUBJECT, words.get(next)));
            }
            if (next == words.size()) {
                throw new IllegalArgumentException("a form without a head word");
            }
            String head = head();
            for (; next < words.size(); next++) {
                String word = words.get(next);
                if (isPlain(word) && MARKERS.contains(word)) {
                    marker.append(marker.isEmpty() ? "" : " ").append(word);
                } else {
                    slots.add(slot(marker.toString(), word));
                    marker.setLength(0);
                }
            }
            boolean objectless = slots.stream()
                    .allMatch(slot -> slot.role().isEmpty() || slot.marker().equals(SUBJECT));
            boolean bare = slots.stream().allMatch(slot -> slot.marker().equals(SUBJECT));
            if (!marker.isEmpty() || (bare && construction == Construction.VERB)) {
                slots.add(
                        new Slot(marker.toString(), objectless ? Optional.of("object") : Optional.empty(), List.of()));
            }
            return new Frame(head, slots);
        }

        private String head() {
            StringBuilder head = new StringBuilder(words.get(next++).toLowerCase(Locale.ROOT));
            if (head.charAt(0) == '-') {
                if (slots.isEmpty()) {
                    throw new IllegalArgumentException("a hyphen without {subject} or {object} before it");
                }
                Slot joined = slots.remove(slots.size() - 1);
                slots.add(new Slot(HYPHEN, joined.role(), joined.words()));
            }
            while (construction != Construction.VERB
                    && next < words.size()
                    && isPlain(words.get(next))
                    && !MARKERS.contains(words.get(next))) {
                head.append(' ').append(words.get(next++).toLowerCase(Locale.ROOT));
            }
            return head.toString();
        }
    }
}

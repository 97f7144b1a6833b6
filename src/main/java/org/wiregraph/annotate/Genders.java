package org.wiregraph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The gender of given names, {@code Masc} or {@code Fem}, from the lists that come with CoreNLP's models. */
final class Genders {
    /** From the longest to the surest; a name that one list gives both ways has none. */
    private static final List<String> LISTS = List.of(
            "/edu/stanford/nlp/models/dcoref/namegender.combine.txt",
            "/edu/stanford/nlp/models/gender/first_name_map_small");

    private final Map<String, String> genders = new HashMap<>();

    private Genders() {}

    static Genders load() {
        Genders genders = new Genders();
        LISTS.forEach(list -> genders.genders.putAll(read(list)));
        return genders;
    }

    private static Map<String, String> read(String list) {
        Map<String, String> genders = new HashMap<>();
        try (InputStream stream = Genders.class.getResourceAsStream(list)) {
            if (stream == null) {
                throw new IllegalStateException("no " + list + " on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] parts = line.strip().toLowerCase(Locale.ROOT).split("\\s+");
                if (parts.length == 2 && (parts[1].equals("female") || parts[1].equals("male"))) {
                    String gender = parts[1].equals("female") ? "Fem" : "Masc";
                    genders.merge(parts[0], gender, (known, other) -> known.equals(other) ? known : "");
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return genders;
    }

    /** The sentence with the gender of each person's given name. */
    Sentence mark(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .map(token -> token.name().equals("B-PERSON") ? token.withName(token.name(), of(token.form())) : token)
                .toList();
        return new Sentence(sentence.span(), sentence.block(), sentence.kind(), tokens);
    }

    /** Whether people are called so by their given name. */
    boolean isGivenName(String word) {
        return genders.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private String of(String name) {
        return genders.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
}

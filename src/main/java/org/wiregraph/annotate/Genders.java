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

/** The gender of given names, {@code Masc} or {@code Fem}, from the list that comes with CoreNLP's models. */
final class Genders {
    private static final String LIST = "/edu/stanford/nlp/models/gender/first_name_map_small";
    private final Map<String, String> genders;

    private Genders(Map<String, String> genders) {
        this.genders = Map.copyOf(genders);
    }

    static Genders load() {
        Map<String, String> genders = new HashMap<>();
        try (InputStream stream = Genders.class.getResourceAsStream(LIST)) {
            if (stream == null) {
                throw new IllegalStateException("no " + LIST + " on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] parts = line.strip().split("\\s+");
                if (parts.length == 2) {
                    genders.put(parts[0].toLowerCase(Locale.ROOT), parts[1].equals("FEMALE") ? "Fem" : "Masc");
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Genders(genders);
    }

    /** The sentence with the gender of each person's given name. */
    Sentence mark(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .map(token -> token.name().equals("B-PERSON") ? token.withName(token.name(), of(token.form())) : token)
                .toList();
        return new Sentence(sentence.span(), sentence.block(), sentence.kind(), tokens);
    }

    private String of(String name) {
        return genders.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
}

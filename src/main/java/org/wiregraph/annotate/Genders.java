package org.wiregraph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The gender of given names, from the list that comes with CoreNLP's models. */
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
                return new Genders(genders);
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

    /** {@code Masc}, {@code Fem}, or empty for a name not listed. */
    String of(String name) {
        return genders.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
}

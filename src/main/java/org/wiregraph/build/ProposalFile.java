package org.wiregraph.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.resolve.Proposal;

/** The pairs of entities that a build left for the user to decide, kept with the generation it published. */
public final class ProposalFile {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private ProposalFile() {}

    /**
     * One of a pair.
     *
     * @param document path of an article that speaks of it
     * @param sentence where it is first spoken of there
     */
    public record Side(String label, String className, String iri, String document, String sentence) {
        /** How {@code identity.yaml} names it: two entities may go by one name, in one article only one does. */
        public String term() {
            return document.isEmpty() ? label : label + " (" + document + ")";
        }
    }

    /** A pair that may be one. */
    public record Pair(Side one, Side other, String reason) {}

    static void write(Knowledge knowledge, Path file) throws IOException {
        Map<String, Entity> entities = new HashMap<>();
        knowledge.entities().forEach(entity -> entities.put(entity.iri(), entity));
        List<Pair> pairs = new ArrayList<>();
        for (Proposal proposal : knowledge.proposals()) {
            Entity one = entities.get(proposal.one());
            Entity other = entities.get(proposal.other());
            if (one != null && other != null) {
                pairs.add(new Pair(
                        side(one, proposal),
                        side(other, proposal),
                        proposal.grounds().words()));
            }
        }
        Files.writeString(file, GSON.toJson(pairs) + "\n");
    }

    private static Side side(Entity entity, Proposal proposal) {
        return proposal.passages().stream()
                .filter(passage -> passage.entity().equals(entity.iri()))
                .findFirst()
                .map(passage -> new Side(
                        entity.label(),
                        entity.className(),
                        entity.iri(),
                        passage.document(),
                        passage.text().replaceAll("\\s+", " ").strip()))
                .orElseGet(() -> new Side(entity.label(), entity.className(), entity.iri(), "", ""));
    }

    /** The pairs in {@code file}, none if it is not there or not ours. */
    public static List<Pair> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            List<Pair> pairs = GSON.fromJson(Files.readString(file), new TypeToken<List<Pair>>() {}.getType());
            return List.copyOf(Objects.requireNonNullElse(pairs, List.of()));
        } catch (JsonParseException broken) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}

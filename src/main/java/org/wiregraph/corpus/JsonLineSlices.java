package org.wiregraph.corpus;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a large .jsonl file into {@link Slice}s at line ends; one pass, which also finds ids that come twice. */
final class JsonLineSlices {
    private final long size;
    private final List<Slice> slices = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Integer> repeated = new HashSet<>();
    private long begin;
    private long position;
    private int firstLine = 1;
    private int line = 1;

    private JsonLineSlices(long size) {
        this.size = size;
    }

    /** Slices of at least {@code size} bytes, one line more at most; the whole file if it is smaller, or UTF-16. */
    static List<Slice> of(Stored file, long size) throws IOException {
        if (file.size() <= size) {
            return List.of(Slice.ALL);
        }
        try (InputStream bytes = new BufferedInputStream(file.open(), 1 << 16)) {
            return new JsonLineSlices(size).cut(bytes);
        }
    }

    private List<Slice> cut(InputStream bytes) throws IOException {
        ByteArrayOutputStream current = new ByteArrayOutputStream();
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            position++;
            if (position <= 2 && b >= 0xFE) {
                return List.of(Slice.ALL);
            }
            if (b != '\n') {
                current.write(b);
                continue;
            }
            endLine(current.toString(StandardCharsets.UTF_8));
            current.reset();
            if (position - begin >= size) {
                endSlice();
            }
        }
        endLine(current.toString(StandardCharsets.UTF_8));
        endSlice();
        return slices;
    }

    private void endLine(String json) {
        String id = id(json);
        if (!id.isEmpty() && !ids.add(id)) {
            repeated.add(line);
        }
        line++;
    }

    private void endSlice() {
        if (position > begin) {
            slices.add(new Slice(begin, position, firstLine, repeated));
        }
        begin = position;
        firstLine = line;
        repeated.clear();
    }

    /** The id of an article, without reading the rest of it; empty if there is none or the line is broken. */
    private static String id(String json) {
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.beginObject();
            while (reader.hasNext()) {
                boolean found = reader.nextName().equals("id");
                if (found && (reader.peek() == JsonToken.STRING || reader.peek() == JsonToken.NUMBER)) {
                    return reader.nextString().strip();
                }
                reader.skipValue();
            }
            return "";
        } catch (IOException | IllegalStateException broken) {
            return ""; // told when the line is read
        }
    }
}

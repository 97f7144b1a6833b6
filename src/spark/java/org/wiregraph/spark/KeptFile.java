package org.wiregraph.spark;

import com.google.gson.Gson;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.wiregraph.build.Worked;
import org.wiregraph.text.Problem;

/**
 * What is kept of a file, or a slice of one, beside its gists.
 *
 * @param version of the file, see {@link CorpusFile#version}
 * @param problems each as JSON
 * @param whole whether reading it again would give the same
 */
record KeptFile(String version, List<String> problems, boolean whole) implements Serializable {
    private static final Gson GSON = new Gson();

    KeptFile {
        problems = List.copyOf(problems);
    }

    static KeptFile of(String version, Worked<byte[]> worked) {
        return new KeptFile(
                version, worked.problems().stream().map(GSON::toJson).toList(), worked.isFinal());
    }

    /** The same file, of which other slices gave {@code other}. */
    KeptFile and(KeptFile other) {
        List<String> both =
                Stream.concat(problems.stream(), other.problems.stream()).toList();
        return new KeptFile(version, both, whole && other.whole);
    }

    byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    String json() {
        return GSON.toJson(this);
    }

    static KeptFile of(String json) {
        return GSON.fromJson(json, KeptFile.class);
    }

    static String json(Problem problem) {
        return GSON.toJson(problem);
    }
}

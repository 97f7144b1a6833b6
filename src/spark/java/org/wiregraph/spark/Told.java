package org.wiregraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import org.wiregraph.graph.FactKey;
import org.wiregraph.graph.FactSummary;
import org.wiregraph.graph.GivenNumber;
import org.wiregraph.graph.RoleSummary;
import org.wiregraph.resolve.Happening;
import scala.Tuple2;

/**
 * What an article, or a part of the corpus at its end, gives to the graph.
 *
 * @param quads lines of N-Quads
 * @param inventory what the article adds to the digest of the corpus, empty at the end of a part
 * @param happenings quantities, at the end of a part
 * @param problems as JSON, at the end of a part
 * @param met lines of the corrections that fitted something, at the end of a part
 */
record Told(
        ArrayList<byte[]> quads,
        String inventory,
        ArrayList<Tuple2<FactKey, FactSummary>> facts,
        ArrayList<Tuple2<String, RoleSummary>> roles,
        ArrayList<GivenNumber> numbers,
        ArrayList<Happening> happenings,
        ArrayList<String> problems,
        ArrayList<Integer> met)
        implements Serializable {
    Told(String inventory, ArrayList<byte[]> quads) {
        this(
                quads,
                inventory,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}

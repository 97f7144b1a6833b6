package org.wiregraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.wiregraph.extract.Gist;
import org.wiregraph.resolve.EntitySteps;
import org.wiregraph.resolve.Partition;

/**
 * How the keys of an article's entities are found, by what was joined so far.
 *
 * @param split folded names and paths that the user keeps apart
 * @param joined the partition of keys when the names were joined, then for each depth of owners; of the last one only the
 *     parts are used
 */
record Keys(Worker worker, HashSet<ArrayList<String>> split, ArrayList<Broadcast<Partition>> joined)
        implements Serializable {
    /** The same with what was joined at the next step. */
    Keys and(Broadcast<Partition> next) {
        ArrayList<Broadcast<Partition>> all = new ArrayList<>(joined);
        all.add(next);
        return new Keys(worker, split, all);
    }

    /** The same, with what was joined at the last step told anew. */
    Keys instead(Broadcast<Partition> last) {
        ArrayList<Broadcast<Partition>> all = new ArrayList<>(joined.subList(0, joined.size() - 1));
        all.add(last);
        return new Keys(worker, split, all);
    }

    EntitySteps steps() {
        HashSet<List<String>> apart = new HashSet<>();
        split.forEach(one -> apart.add(List.copyOf(one)));
        return new EntitySteps(worker.ontology(), apart);
    }

    /** The keys of an article's entities by local id, as far as {@code depth} owners. */
    List<String> of(EntitySteps steps, Gist gist, int depth) {
        List<String> keys = steps.named(gist).keys();
        for (int above = 1; above <= depth; above++) {
            keys = steps.owned(gist, above, keys, joined.get(above - 1).value()::find)
                    .keys();
        }
        return keys;
    }

    /** The keys by which the parts of these are known now. */
    List<String> found(List<String> keys) {
        Partition last = joined.get(joined.size() - 1).value();
        return keys.stream().map(last::find).toList();
    }

    /** How many depths of owners are done. */
    int depth() {
        return joined.size() - 1;
    }
}

package org.wiregraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Cuts a large web archive into {@link Slice}s between its records; one pass, which also finds pages fetched twice. */
final class WebArchiveSlices {
    private WebArchiveSlices() {}

    /** Slices of at least {@code size} bytes, one record more at most; the whole file if it is smaller. */
    static List<Slice> of(Stored file, long size) throws IOException {
        if (file.size() <= size) {
            return List.of(Slice.ALL);
        }
        List<Slice> slices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<Integer> repeated = new HashSet<>();
        long begin = 0;
        int first = 1;
        int number = 1;
        try (InputStream bytes = file.open();
                WarcReader reader = new WarcReader(bytes)) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                long position = reader.position();
                if (position - begin >= size) {
                    slices.add(new Slice(begin, position, first, repeated));
                    begin = position;
                    first = number;
                    repeated.clear();
                }
                if (record.get() instanceof WarcResponse response
                        && !WebArchive.address(response).map(seen::add).orElse(true)) {
                    repeated.add(number);
                }
                number++;
            }
        } catch (IOException broken) {
            // Told when the slice that it is in is read.
        }
        slices.add(new Slice(begin, file.size(), first, repeated));
        return slices;
    }
}

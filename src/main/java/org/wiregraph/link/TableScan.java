package org.wiregraph.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One pass over the bytes of a table of names, keeping the lines of some names. */
final class TableScan {
    private static final int BLOCK = 1 << 20;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** The names by hash, a power of two in length and at most half full; ends of chains are null. */
    private final byte[][] names;

    private final long[] hashes;
    private final SortedMap<String, List<Title>> found = new TreeMap<>();

    TableScan(Set<String> wanted) {
        int size = Integer.highestOneBit(Math.max(4, wanted.size()) * 4);
        names = new byte[size][];
        hashes = new long[size];
        for (String name : wanted) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            long hash = hash(bytes, 0, bytes.length);
            int at = (int) hash & size - 1;
            while (hashes[at] != 0) {
                at = at + 1 & size - 1;
            }
            hashes[at] = hash;
            names[at] = bytes;
        }
    }

    /** Reads to the end; a line that is not of the table's form is passed over. */
    SortedMap<String, List<Title>> read(InputStream stream) throws IOException {
        byte[] block = new byte[BLOCK];
        int kept = 0;
        for (int read = stream.read(block, 0, BLOCK); read >= 0; read = stream.read(block, kept, block.length - kept)) {
            int end = kept + read;
            int begin = lines(block, end);
            kept = end - begin;
            if (begin == 0 && kept == block.length) {
                block = Arrays.copyOf(block, block.length * 2);
            } else {
                System.arraycopy(block, begin, block, 0, kept);
            }
        }
        if (kept > 0) {
            line(block, 0, kept);
        }
        found.values().forEach(titles -> titles.sort(null));
        return found;
    }

    /** Reads the whole lines up to {@code end}; where the rest begins. */
    private int lines(byte[] block, int end) {
        int begin = 0;
        for (int at = begin; at < end; at++) {
            if (block[at] == '\n') {
                line(block, begin, at);
                begin = at + 1;
            }
        }
        return begin;
    }

    private void line(byte[] block, int begin, int end) {
        long hash = BASIS;
        int tab = begin;
        for (; tab < end && block[tab] != '\t'; tab++) {
            hash = (hash ^ block[tab]) * PRIME;
        }
        if (tab < end && isWanted(hash == 0 ? 1 : hash, block, begin, tab)) {
            keep(new String(block, begin, end - begin, StandardCharsets.UTF_8));
        }
    }

    private boolean isWanted(long hash, byte[] block, int begin, int end) {
        for (int at = (int) hash & hashes.length - 1; hashes[at] != 0; at = at + 1 & hashes.length - 1) {
            if (hashes[at] == hash && Arrays.equals(names[at], 0, names[at].length, block, begin, end)) {
                return true;
            }
        }
        return false;
    }

    private void keep(String line) {
        String[] fields = line.strip().split("\t");
        if (fields.length >= 3) {
            try {
                double share = Double.parseDouble(fields[2]);
                found.computeIfAbsent(fields[0], name -> new ArrayList<>()).add(new Title(fields[1], share));
            } catch (NumberFormatException noShare) {
                // A title with a tab in it, which no title has: the line says nothing.
                return;
            }
        }
    }

    private static long hash(byte[] bytes, int begin, int end) {
        long hash = BASIS;
        for (int i = begin; i < end; i++) {
            hash = (hash ^ bytes[i]) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }
}

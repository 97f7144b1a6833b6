package org.wiregraph.spark;

import java.io.Serializable;

/** Where an article is among the gists: the number of its part, and its number in this. */
record Place(int part, int at) implements Comparable<Place>, Serializable {
    @Override
    public int compareTo(Place other) {
        return part == other.part ? Integer.compare(at, other.at) : Integer.compare(part, other.part);
    }
}

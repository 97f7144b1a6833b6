package org.wiregraph.resolve;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The persons of one article, and what there may tell them from others of their surname.
 *
 * @param path path of the article
 * @param names the surnames of each person by key, with and without particles; empty for one without a full name
 * @param bare keys of the persons known by surname only
 * @param company keys of the entities that say what the article is about
 * @param profiles what is said of entities, by key
 */
public record Persons(
        String path,
        SortedMap<String, SortedSet<String>> names,
        SortedSet<String> bare,
        SortedSet<String> company,
        SortedMap<String, Profile> profiles)
        implements Serializable {}

package org.wiregraph.learn;

/** A triple that a passage may state: its phrases by their positions, its names as the data writes them. */
record Reading(int property, int subject, int object, double confidence, Triple triple) {}

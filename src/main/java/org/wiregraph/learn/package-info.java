/**
 * Learns from sentences with triples how language expresses an ontology, and reads triples out of other sentences with it.
 * In: an ontology, annotated sentences and examples; out: a lexicon with its model, and {@link org.wiregraph.learn.Finding}s.
 * Knows no library but the reader of JSON lines.
 */
@NullMarked
package org.wiregraph.learn;

import org.jspecify.annotations.NullMarked;

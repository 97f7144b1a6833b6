/**
 * Reads the RDF files of an ontology folder into terms, lexicon, cues and known names. In: a folder; out: an
 * {@link org.wiregraph.ontology.Ontology}. Reads with Jena, but shows no Jena type to the steps that extract.
 */
@NullMarked
package org.wiregraph.ontology;

import org.jspecify.annotations.NullMarked;

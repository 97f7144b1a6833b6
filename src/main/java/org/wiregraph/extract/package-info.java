/** Reads claims out of annotated sentences by the ontology and its lexicon. In: a document and its sentences; out: an {@link org.wiregraph.extract.Extraction}, mentions, the article's own entities and candidate claims, and what of it is kept, a {@link org.wiregraph.extract.Gist}. Knows no library. */
@NullMarked
package org.wiregraph.extract;

import org.jspecify.annotations.NullMarked;

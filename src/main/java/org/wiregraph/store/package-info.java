/** Keeps the graph in generations of a TDB2 database with a text index. In: sorted N-Quads; out: a dataset to read. Alone knows TDB2 and Lucene. */
@NullMarked
package org.wiregraph.store;

import org.jspecify.annotations.NullMarked;

/** Keeps the graph in generations of a TDB2 database. In: sorted N-Quads; out: a dataset to read. Alone knows TDB2. */
@NullMarked
package org.wiregraph.store;

import org.jspecify.annotations.NullMarked;

/** Answers from a dataset: saved queries, dossiers, explanations, exports. In: a dataset; out: tables and files. */
@NullMarked
package org.wiregraph.query;

import org.jspecify.annotations.NullMarked;

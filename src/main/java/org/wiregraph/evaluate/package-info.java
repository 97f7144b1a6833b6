/** Compares claims with gold files. In: claims as JSON lines and a folder of gold; out: scores, misses and errors. */
@NullMarked
package org.wiregraph.evaluate;

import org.jspecify.annotations.NullMarked;

/** Spans, dates, digests and problems: the small values every later step shares. Knows no library. */
@NullMarked
package org.wiregraph.text;

import org.jspecify.annotations.NullMarked;

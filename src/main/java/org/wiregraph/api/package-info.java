/**
 * Wiregraph for Java programs: to extract claims from a text, to build a graph and to ask it. The types of this package are
 * kept from one release to the next; all others are the program's own.
 */
@NullMarked
package org.wiregraph.api;

import org.jspecify.annotations.NullMarked;

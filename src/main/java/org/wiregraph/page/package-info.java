/**
 * Pages for people. In: a generation of the graph; out: HTML, the same from a server and for files. A page is read into a
 * record, and drawn from nothing but that record and the {@link org.wiregraph.page.Links}. Knows no server.
 */
@NullMarked
package org.wiregraph.page;

import org.jspecify.annotations.NullMarked;

/** Runs the whole flow once: read, annotate, extract, resolve, write, publish. In: folders; out: a generation and a report. */
@NullMarked
package org.wiregraph.build;

import org.jspecify.annotations.NullMarked;

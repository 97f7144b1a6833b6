/**
 * Matches the names of a spreadsheet with entities, as the W3C reconciliation API 0.2 asks and OpenRefine does. In: a graph and
 * requests as JSON; out: answers as JSON. Knows no server.
 */
@NullMarked
package org.wiregraph.reconcile;

import org.jspecify.annotations.NullMarked;

/**
 * The graph for programs that speak the Model Context Protocol. In: a store and its saved queries; out: tools that only
 * read, whose answers are bounded text with the sentences they rest on. Knows the protocol's Java SDK.
 */
@NullMarked
package org.wiregraph.mcp;

import org.jspecify.annotations.NullMarked;

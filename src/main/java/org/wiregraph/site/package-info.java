/** Writes the pages as files that open from disk, without a server. In: a generation and the saved queries; out: a folder. */
@NullMarked
package org.wiregraph.site;

import org.jspecify.annotations.NullMarked;

/** The commands. In: words on the command line; out: exit codes and text. Alone knows picocli. */
@NullMarked
package org.wiregraph.cli;

import org.jspecify.annotations.NullMarked;

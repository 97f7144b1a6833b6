package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @Test
    void leavesAFileAsItWasWhereNothingCanBeWritten(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("graph.rdf"), "before");
        assertThatThrownBy(() -> Output.to(file).write(out -> {
                    throw new UsageException("not in this format");
                }))
                .isInstanceOf(UsageException.class);
        assertThat(file).hasContent("before");
    }

    @Test
    void makesAFileOfNothing(@TempDir Path folder) {
        Path file = folder.resolve("new/empty.csv");
        Output.to(file).write(out -> {});
        assertThat(file).isEmptyFile();
    }
}

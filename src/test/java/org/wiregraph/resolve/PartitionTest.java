package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartitionTest {
    private final Partition parts = new Partition();

    @Test
    void knowsEachPartByItsLeastKey() {
        assertThat(parts.find("c")).isEqualTo("c");
        assertThat(parts.join("c", "b")).isTrue();
        assertThat(parts.join("d", "e")).isTrue();
        assertThat(parts.join("e", "c")).isTrue();
        assertThat(parts.join("b", "d")).isTrue();
        assertThat(parts.find("e")).isEqualTo("b");
        parts.join("e", "a");
        assertThat(parts.find("b")).isEqualTo("a");
        assertThat(parts.find("d")).isEqualTo("a");
        assertThat(parts.find("f")).isEqualTo("f");
        assertThat(parts.size()).isEqualTo(4);
    }

    @Test
    void keepsPartsOfOppositeMarksAsunder() {
        parts.mark("b", 1);
        parts.mark("c", -1);
        assertThat(parts.mayJoin("b", "c")).isFalse();
        assertThat(parts.join("c", "b")).isFalse();
        assertThat(parts.find("c")).isEqualTo("c");
        assertThat(parts.mayJoin("a", "c")).isTrue();
        assertThat(parts.join("a", "c")).isTrue();
        assertThat(parts.join("b", "a")).isFalse();
        parts.mark("d", 1);
        assertThat(parts.join("d", "b")).isTrue();
        parts.mark("e", 2);
        parts.mark("d", -2);
        assertThat(parts.join("b", "e")).isFalse();
        assertThat(parts.join("a", "e")).isTrue();
    }

    @Test
    void growsWithoutItsCopy() {
        parts.join("a", "b");
        parts.mark("a", 1);
        parts.mark("c", -1);
        Partition copy = parts.copy();
        parts.join("a", "d");
        parts.mark("b", 2);
        parts.mark("e", -2);
        assertThat(copy.find("b")).isEqualTo("a");
        assertThat(copy.find("d")).isEqualTo("d");
        assertThat(copy.join("b", "c")).isFalse();
        assertThat(copy.join("b", "e")).isTrue();
    }
}

package org.wiregraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions that Maven built the program with. */
public final class Software {
    private static final Properties VERSIONS = read();

    private Software() {}

    /** Of Wiregraph. */
    public static String version() {
        return VERSIONS.getProperty("version", "");
    }

    /** Of CoreNLP, and of the models that come with it. */
    public static String coreNlp() {
        return VERSIONS.getProperty("corenlp", "");
    }

    /** Of Apache Jena. */
    public static String jena() {
        return VERSIONS.getProperty("jena", "");
    }

    private static Properties read() {
        Properties versions = new Properties();
        try (InputStream in = Software.class.getResourceAsStream("software.properties")) {
            versions.load(Objects.requireNonNull(in, "software.properties"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return versions;
    }
}

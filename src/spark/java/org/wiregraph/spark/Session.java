package org.wiregraph.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.wiregraph.build.ClusterException;

/** Starts the application on a cluster. */
final class Session {
    private static final String MASTER = "spark.master";
    private static final String JARS = "spark.jars";
    private static final Pattern ADDRESS = Pattern.compile("(?:spark://)?([^:,/]+):(\\d+)");
    private static final int PATIENCE = 5_000;

    private Session() {}

    /**
     * Starts it; what {@code spark-submit} has said of the master and the jars holds before what is said here.
     *
     * @throws ClusterException if there is no such master, or it does not answer
     */
    static JavaSparkContext open(String master) {
        SparkConf configuration = new SparkConf().setAppName("wiregraph");
        configuration.setIfMissing(MASTER, master);
        configuration.setIfMissing("spark.ui.enabled", "false");
        String jars = System.getProperty("wiregraph.jars", "");
        if (!jars.isEmpty() && !configuration.get(MASTER).startsWith("local")) {
            configuration.setIfMissing(JARS, jars.replace(File.pathSeparatorChar, ','));
        }
        check(configuration.get(MASTER));
        try {
            return new JavaSparkContext(configuration);
        } catch (Exception unusable) { // Scala throws checked ones, SparkException among them, without saying so
            throw unusable(configuration.get(MASTER), unusable);
        }
    }

    private static ClusterException unusable(String master, Exception cause) {
        String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new ClusterException("Spark cannot work on " + master + ": " + why, cause);
    }

    /** Spark itself would ask a minute long. */
    private static void check(String master) {
        if (!master.startsWith("spark://")) {
            return;
        }
        boolean answers = Stream.of(master.split(",")).anyMatch(Session::answers);
        if (!answers) {
            throw new ClusterException("no Spark master answers at " + master);
        }
    }

    private static boolean answers(String address) {
        Matcher place = ADDRESS.matcher(address);
        if (!place.matches()) {
            return false;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(place.group(1), Integer.parseInt(place.group(2))), PATIENCE);
            return true;
        } catch (IOException | IllegalArgumentException closed) {
            return false;
        }
    }
}

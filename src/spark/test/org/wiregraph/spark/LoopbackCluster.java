package org.wiregraph.spark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.wiregraph.build.Build;

/**
 * A standalone cluster on this machine: a master and workers with a core each, in processes of their own that know
 * nothing but Spark's own jars, as those of a distribution do.
 */
final class LoopbackCluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final List<String> OURS =
            List.of("/edu/stanford/", "/org/apache/jena/", "/org/ejml/", "/org/slf4j/slf4j-simple/");

    /** Where Maven has put Wiregraph compiled for Spark. */
    private static final String TARGET = System.getProperty("wiregraph.spark", "target/spark");

    private final Path home;
    private final String address;
    private final List<Process> processes = new ArrayList<>();

    LoopbackCluster(Path home, int workers) throws IOException {
        this.home = home;
        for (String jar : sparksJars()) {
            Path link = Files.createDirectories(home.resolve("jars"))
                    .resolve(Path.of(jar).getFileName());
            Files.createSymbolicLink(link, Path.of(jar));
        }
        Files.createDirectories(home.resolve("conf"));
        int port = freePort();
        this.address = "spark://" + HOST + ":" + port;
        Process master = start("master.Master", "--port", String.valueOf(port));
        for (int worker = 0; worker < workers; worker++) {
            start(
                    "worker.Worker",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    home.resolve("work" + worker).toString(),
                    address);
        }
        awaitWorkers(master, workers);
    }

    private static Stream<String> path(String file) {
        try {
            return Arrays.stream(Files.readString(Path.of(file)).strip().split(File.pathSeparator));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static List<String> sparksJars() {
        return path(TARGET + "/classpath-spark")
                .filter(jar -> OURS.stream().noneMatch(jar::contains))
                .toList();
    }

    /** What executors get from the driver: the program and the libraries that it has and Spark has not. */
    static String jars(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (Path home : new LinkedHashSet<>(List.of(home(Build.class), home(SparkBuild.class)))) {
            jars.add((Files.isDirectory(home) ? jar(home, folder.resolve("program" + jars.size() + ".jar")) : home)
                    .toString());
        }
        path(TARGET + "/classpath")
                .filter(jar -> OURS.subList(0, 3).stream().anyMatch(jar::contains))
                .forEach(jar -> jars.add("local:" + jar));
        return String.join(",", jars);
    }

    private static Path jar(Path classes, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, jar);
                jar.closeEntry();
            }
        }
        return file;
    }

    /** How an application uses all of its {@code workers}. */
    static Map<String, String> properties(String jars, int workers) {
        return Map.of(
                "spark.jars",
                jars,
                "spark.driver.host",
                HOST,
                "spark.driver.bindAddress",
                HOST,
                "spark.cores.max",
                String.valueOf(workers),
                "spark.executor.cores",
                "1",
                "spark.executor.memory",
                "768m",
                "spark.scheduler.minRegisteredResourcesRatio",
                "1.0",
                "spark.executor.extraJavaOptions",
                "-Dwiregraph.models=" + System.getProperty("wiregraph.models"));
    }

    private static Path home(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private Process start(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-Dspark.master.rest.enabled=false",
                "-cp",
                home.resolve("jars") + "/*"));
        command.addAll(List.of("org.apache.spark.deploy." + main, "--host", HOST, "--webui-port", "0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        // What the scripts of a distribution find out.
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        if (!main.startsWith("master")) {
            builder.redirectOutput(
                    home.resolve("worker" + processes.size() + ".log").toFile());
        }
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private static void awaitWorkers(Process master, int workers) throws IOException {
        BufferedReader log = new BufferedReader(new InputStreamReader(master.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (int registered = 0; registered < workers; ) {
            String line = log.readLine();
            if (line == null) {
                throw new IOException("the master ended: " + said);
            }
            said.append(line).append('\n');
            registered += line.contains("Registering worker") ? 1 : 0;
        }
        Thread reader = new Thread(() -> log.lines().forEach(line -> {}));
        reader.setDaemon(true);
        reader.start();
    }

    String address() {
        return address;
    }

    /** Ends the executor of one worker, as if its machine had failed; whether it had one. */
    boolean killExecutor() {
        return processes.get(1).children().map(ProcessHandle::destroyForcibly).reduce(false, Boolean::logicalOr);
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}

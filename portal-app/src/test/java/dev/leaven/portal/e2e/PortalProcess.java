package dev.leaven.portal.e2e;

import dev.leaven.portal.testing.Ports;
import dev.leaven.portal.testing.TiedProcess;
import dev.leaven.portal.testing.mysql.TestMySql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The packaged portal ({@code -Dleaven.jar}) in production mode, as a process of its own on a free loopback port. */
public final class PortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final URI address;
    private final Path log;
    private final @Nullable TiedProcess process;

    private PortalProcess(URI address, Path log, @Nullable TiedProcess process) {
        this.address = address;
        this.log = log;
        this.process = process;
    }

    /**
     * The portal with its demo organisations on MySQL that all journeys of this JVM share. While writing a journey,
     * {@code -Dleaven.portal=http://127.0.0.1:8080} takes one that runs already.
     */
    public static PortalProcess shared() {
        return Holder.SHARED;
    }

    /** A portal with its demo organisations on a MySQL database of its own, with these properties besides. */
    static PortalProcess onMySql(Map<String, String> properties) {
        return onMySql(TestMySql.shared().newDatabase(), properties);
    }

    private static PortalProcess onMySql(TestMySql.Database database, Map<String, String> properties) {
        var all = new LinkedHashMap<>(properties);
        all.put("spring.datasource.url", database.jdbcUrl());
        all.put("spring.datasource.username", database.user());
        all.put("spring.datasource.password", database.password());
        all.put("leaven.demo.enabled", "true");
        return start(scratch(), all);
    }

    /** The one-command default: everything in one folder, which a second start with the same folder finds again. */
    public static PortalProcess onH2(Path dataDir, boolean demo) {
        return start(dataDir, Map.of("leaven.demo.enabled", Boolean.toString(demo)));
    }

    /** Starts the jar with these properties and waits until it reports health. */
    public static PortalProcess start(Path dataDir, Map<String, String> properties) {
        int port = Ports.free();
        var all = new LinkedHashMap<>(properties);
        all.put("server.port", Integer.toString(port));
        all.put("server.address", "127.0.0.1");
        all.put("leaven.data-dir", dataDir.toString());
        all.putIfAbsent("leaven.demo.mail.port", "0");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-jar",
                jar().toString()));
        all.forEach((name, value) -> command.add("--" + name + "=" + value));
        var log = Artifacts.folder("logs").resolve("portal-%d.log".formatted(COUNT.incrementAndGet()));
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var portal = new PortalProcess(URI.create("http://127.0.0.1:" + port), log, TiedProcess.start(command, log));
        Artifacts.alsoKeep(log);
        portal.awaitHealth();
        return portal;
    }

    public URI address() {
        return address;
    }

    /** Everything it has said so far. */
    public String log() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the log says this; how long that took. */
    Duration awaitWords(String words) {
        var start = System.nanoTime();
        while (!log().contains(words)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("The portal never said “%s”:\n%s".formatted(words, Artifacts.tail(log())));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Asks the portal to end and waits for it. */
    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    private void awaitHealth() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isHealthy()) {
            if (process == null || !process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The portal did not start:\n" + Artifacts.tail(log()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
        }
    }

    private boolean isHealthy() {
        var request = HttpRequest.newBuilder(address.resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path jar() {
        var jar = Path.of(System.getProperty("leaven.jar", "target/portal.jar")).toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("Package the portal first: there is no " + jar);
        }
        return jar;
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory(Artifacts.folder("data"), "portal-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final PortalProcess SHARED = Optional.ofNullable(System.getProperty("leaven.portal"))
                .map(address -> new PortalProcess(URI.create(address), Path.of("none"), null))
                .orElseGet(() -> onMySql(
                        JourneyOrganisations.database(),
                        Map.of(
                                "leaven.master-key-file",
                                JourneyOrganisations.masterKey().toString(),
                                // For plugins that send to servers of the journeys.
                                "leaven.plugins.allowed-ranges",
                                "127.0.0.0/8")));
    }
}

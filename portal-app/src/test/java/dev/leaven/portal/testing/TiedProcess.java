package dev.leaven.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A program that cannot outlive this JVM: a shell between us and it reads our pipe, and when that closes (by
 * {@link #close}, at the JVM's end, or because somebody killed it with -9) the shell ends the program.
 */
public final class TiedProcess implements AutoCloseable {

    /** $1 signal to end with, $2 where its words go, $3 folder to wipe afterwards or nothing; the rest is the program. */
    private static final String WATCHER = """
            signal=$1; log=$2; wipe=$3; shift 3
            exec 3<&0
            "$@" </dev/null >>"$log" 2>&1 3<&- &
            child=$!
            (cat <&3 >/dev/null 2>&1; kill "-$signal" $child) >/dev/null 2>&1 &
            wait $child 2>/dev/null; status=$?
            [ -n "$wipe" ] && rm -rf "$wipe"
            exit $status
            """;

    /** Whoever let go of one would have its pipe closed with the garbage. */
    private static final Set<TiedProcess> ALL = ConcurrentHashMap.newKeySet();

    private final Process watcher;

    private TiedProcess(Process watcher) {
        this.watcher = watcher;
        ALL.add(this);
    }

    /** Starts a program that is asked to end with SIGTERM. */
    public static TiedProcess start(List<String> program, Path log) {
        var tied = start(program, log, "TERM", "");
        Runtime.getRuntime().addShutdownHook(new Thread(tied::close, "stop-" + tied.watcher.pid()));
        return tied;
    }

    /**
     * Starts a program whose folder is worth nothing afterwards: it is killed, and the folder wiped. At the JVM's end that is
     * left to the shell, after all else has ended that needs the program.
     */
    public static TiedProcess startThrowaway(List<String> program, Path log, Path folder) {
        return start(program, log, "KILL", folder.toString());
    }

    private static TiedProcess start(List<String> program, Path log, String signal, String wipe) {
        var command = new ArrayList<>(List.of("sh", "-c", WATCHER, "tied", signal, log.toString(), wipe));
        command.addAll(program);
        try {
            return new TiedProcess(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return watcher.isAlive();
    }

    /** Ends the program and waits until it is gone; a second call does nothing. */
    @Override
    public void close() {
        try {
            watcher.getOutputStream().close();
            if (!watcher.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private void kill() {
        watcher.descendants().forEach(ProcessHandle::destroyForcibly);
        watcher.destroyForcibly();
    }
}

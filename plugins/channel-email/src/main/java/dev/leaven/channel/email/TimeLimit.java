package dev.leaven.channel.email;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a whole conversation may take, from before it is connected. A time-out of single reads does not end a server that
 * drips, and none ends a write to one that does not read: so a thread hangs up. It ends with the conversation.
 */
final class TimeLimit implements AutoCloseable {

    private final long end;
    private @Nullable Thread guard;

    TimeLimit(Duration length) {
        end = System.nanoTime() + length.toNanos();
    }

    /** Hangs up when the time is over, which fails whatever the socket is busy with. */
    void holds(Socket socket) {
        guard = Thread.ofPlatform().daemon().name("time-limit").start(() -> {
            try {
                Thread.sleep(Duration.ofNanos(Math.max(0, left())));
                socket.close();
            } catch (InterruptedException | IOException _) {
                // In time; or closed already.
            }
        });
    }

    boolean isOver() {
        return left() <= 0;
    }

    private long left() {
        return end - System.nanoTime();
    }

    @Override
    public void close() {
        if (guard != null) {
            guard.interrupt();
            try {
                guard.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

package dev.leaven.host.calls;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The time of one call. What was handed out under it works no longer when it is over, and what is open is closed.
 *
 * <p>The core's own work, such as a row in the database, is done by threads of the core: a plugin's thread may be interrupted
 * (which makes H2 close its file), may have no stack left, and has the plugin's class loader. They are platform threads: where
 * a virtual one asks for a host's address, the JDK keeps others waiting as long as the name server likes.
 */
public final class CallLifetime {

    // A new thread would otherwise inherit group, priority and class loader of the plugin's that asks for it.
    private static final ExecutorService CORE = Executors.newCachedThreadPool(Thread.ofPlatform()
            .group(PluginThreads.portalGroup())
            .priority(Thread.NORM_PRIORITY)
            .inheritInheritableThreadLocals(false)
            .daemon()
            .name("plugin-host-", 0)
            .factory());

    private final Set<AutoCloseable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean hungUp;
    private volatile boolean over;

    /** @throws IllegalStateException when the call is over */
    public void check() {
        if (over) {
            throw new IllegalStateException("the call that this belongs to is over");
        }
    }

    /**
     * @throws IllegalStateException when the call is over
     * @throws IOException when it nearly is, and what was open is closed
     */
    public void checkTime() throws IOException {
        check();
        if (hungUp) {
            throw new IOException("the call has no time left");
        }
    }

    /** Closes it with the call, or now where the call is over already, or nearly. */
    public void hold(AutoCloseable resource) throws IOException {
        open.add(resource);
        if (hungUp) {
            closeAll();
            checkTime();
        }
    }

    public void release(AutoCloseable resource) {
        open.remove(resource);
    }

    public int held() {
        return open.size();
    }

    /** The other side had its time: whoever waits for it is told, and can still say what is to be done about that. */
    public void hangUp() {
        hungUp = true;
        closeAll();
    }

    public void end() {
        over = true;
        hangUp();
    }

    private void closeAll() {
        for (var resource : open) {
            try {
                resource.close();
            } catch (Exception _) {
                // It is not needed any more, and was perhaps broken already.
            }
            open.remove(resource);
        }
    }

    /** Begins the core's work on a thread of the core. */
    public <T> Future<T> submit(Callable<T> work) {
        check();
        return CORE.submit(work);
    }

    /** Does the core's work on a thread of the core, and waits. */
    public <T> T run(Callable<T> work) {
        var result = submit(work);
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the call is being ended", e);
        } catch (ExecutionException e) {
            // What failed is the portal's, and none of the plugin's business: not even as a cause.
            throw new IllegalStateException("the portal could not do it now");
        }
    }
}

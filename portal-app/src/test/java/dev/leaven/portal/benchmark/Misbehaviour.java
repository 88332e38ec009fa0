package dev.leaven.portal.benchmark;

import dev.leaven.host.testing.ChannelSource;

/** What one plugin can do to the others. Calculating ends only after the round, and ignores that it is interrupted. */
enum Misbehaviour {
    /** For comparison: how much two quiet rounds differ here. */
    NOTHING("return new Delivery.Delivered(\"ref\");"),
    THROWS("throw new IllegalStateException(\"no\");"),
    WAITS("""
            rest();
            return new Delivery.Delivered("late");
            """),
    CALCULATES("""
            return new Delivery.Delivered("ref-" + burn());
            """),
    /**
     * In each round after a hundred good answers, so that it may have as many calls at once as any. These answers alone, which
     * come within half a second, let people wait: so it is held against itself, in rounds in which it only waits after them.
     */
    TURNS_BAD("""
            if (calls.incrementAndGet() <= 100) { return new Delivery.Delivered("ref"); }
            if (Boolean.getBoolean("leaven.benchmark.good")) { rest(); } else { burn(); }
            calls.set(0);
            return new Delivery.Delivered("ref");
            """),
    ALLOCATES("""
            long end = System.nanoTime() + 6_500_000_000L, sum = 0;
            while (System.nanoTime() < end) { sum += new byte[1 << 16].length; }
            return new Delivery.Delivered("ref-" + sum);
            """),
    BREEDS("""
            for (int i = 0; i < 4; i++) { new Thread(() -> burn()).start(); }
            return new Delivery.Delivered("ref");
            """);

    private static final String MEMBERS = """
            static final java.util.concurrent.atomic.AtomicInteger calls = new java.util.concurrent.atomic.AtomicInteger();
            static void rest() {
                try { new CountDownLatch(1).await(6_500, TimeUnit.MILLISECONDS); } catch (InterruptedException e) { }
            }
            static long burn() {
                long end = System.nanoTime() + 6_500_000_000L, sum = 0;
                Object object = new Object();
                while (System.nanoTime() < end) { sum += System.identityHashCode(object) ^ sum; }
                return sum;
            }
            """;

    private static final String GOOD = "leaven.benchmark.good";

    private final String deliver;

    Misbehaviour(String deliver) {
        this.deliver = deliver;
    }

    /** Whether it is called in quiet rounds, too, and behaves. */
    boolean worksInQuietRounds() {
        return this == TURNS_BAD;
    }

    /** Tells those channels how to behave. */
    static void behave(boolean good) {
        System.setProperty(GOOD, String.valueOf(good));
    }

    /** Of a channel that does it on each delivery. */
    ChannelSource source() {
        return ChannelSource.good().members(MEMBERS).deliver(deliver);
    }
}

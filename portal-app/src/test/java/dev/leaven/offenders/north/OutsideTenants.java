package dev.leaven.offenders.north;

/** Stands for the only way past the guard. */
final class OutsideTenants {

    private OutsideTenants() {}

    static void call(Runnable work) {
        work.run();
    }
}

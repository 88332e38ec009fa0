package dev.leaven.pack;

/** A demand on a pack that a schema cannot say. */
interface PackRule {

    /**
     * Reports every breach. Must not throw on a file that breaks the schema: its faults are reported together with these.
     *
     * @param pack the root of the file
     */
    void check(PackNode pack, Report report);

    /** Takes what is wrong and where. */
    @FunctionalInterface
    interface Report {
        void problem(String path, PackFault fault, String... details);
    }
}

package dev.leaven.portal.cycle;

/** There is no such cycle here, or it is another organisation's: the answer is the same. */
public final class NoSuchCycle extends RuntimeException {

    public NoSuchCycle() {
        super("No such cycle");
    }
}

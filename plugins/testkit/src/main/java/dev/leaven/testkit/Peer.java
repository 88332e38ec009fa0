package dev.leaven.testkit;

import java.util.List;
import java.util.Set;

/** The other side of a channel, on loopback, which misbehaves on demand. Safe for use by several threads. */
public interface Peer extends AutoCloseable {

    /** What a busy peer asks for, in seconds. */
    int WAIT_SECONDS = 7;

    /** Troubles that it can make. */
    Set<Trouble> troubles();

    /** From now on, at every contact. */
    void make(Trouble trouble);

    /** Behaves again. */
    void behave();

    /**
     * By what the peer tells messages apart, for each that it has taken, in order: a repetition has the same. One that can't
     * tell them apart names each differently.
     */
    List<String> taken();

    /** How often somebody came where a redirection led. */
    int trapped();

    /** Hangs up on everybody, and answers no more. */
    @Override
    void close();
}

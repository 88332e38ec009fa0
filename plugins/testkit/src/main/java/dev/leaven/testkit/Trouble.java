package dev.leaven.testkit;

/** How a peer can misbehave. */
public enum Trouble {
    /** Too much to do, with a wait of {@link Peer#WAIT_SECONDS} where its protocol can say so: HTTP 429, SMTP 421. */
    BUSY,
    /** A fault of its own that may pass: HTTP 500, SMTP 451. */
    BROKEN,
    /** Listens and never answers. */
    SILENT,
    /** Resets the connection. */
    RESET,
    /** Answers with bytes that are not its protocol. */
    GARBAGE,
    /** Hangs up in the middle of its answer. */
    HALF,
    /** Answers with two million bytes. */
    HUGE,
    /** Sends the caller elsewhere, to {@link Peer#trapped}. HTTP only. */
    REDIRECT,
    /** Takes the message, and hangs up before it says so. */
    LOST
}

package dev.leaven.portal.identity.devicelink.app;

/** What came of a code that somebody typed. */
public sealed interface CodeEntry {

    /** The device is in. */
    record LetIn(String secret) implements CodeEntry {

        /** Nothing of it. */
        @Override
        public String toString() {
            return "let in";
        }
    }

    /** It can't be a code, so it does not count. */
    record NoCode() implements CodeEntry {}

    /** @param triesLeft with the code that was sent; 0 where a new one is needed */
    record Wrong(int triesLeft) implements CodeEntry {}

    /** No code is good: it was used, has expired, was tried too often, or never sent. */
    record Over() implements CodeEntry {}
}

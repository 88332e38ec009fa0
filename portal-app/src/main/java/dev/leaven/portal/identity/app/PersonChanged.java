package dev.leaven.portal.identity.app;

/** Somebody else changed the same person meanwhile. */
public final class PersonChanged extends RuntimeException {

    public PersonChanged() {
        super("Changed meanwhile");
    }
}

package dev.leaven.portal.identity.app;

/** Somebody else changed the same person meanwhile. */
public final class PersonEditConflict extends RuntimeException {

    public PersonEditConflict() {
        super("Changed meanwhile");
    }
}

package dev.leaven.portal.identity.app;

/** Somebody else changed this person since they were read. */
public final class PersonEditConflict extends RuntimeException {

    public PersonEditConflict() {
        super("Changed meanwhile");
    }
}

package dev.leaven.portal.identity;

/** Somebody else changed the same person meanwhile. */
public final class PersonChanged extends RuntimeException {

    public PersonChanged() {
        super("Changed meanwhile");
    }
}

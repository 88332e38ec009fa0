package dev.leaven.portal.keys.internal;

/** The database is under another master key than this portal was started with: most likely its keys were rotated. */
public final class WrongMasterKey extends IllegalStateException {

    public WrongMasterKey(Throwable cause) {
        super("The keys in this database are under another master key than this portal was started with", cause);
    }
}

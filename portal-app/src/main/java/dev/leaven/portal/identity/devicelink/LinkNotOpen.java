package dev.leaven.portal.identity.devicelink;

import java.util.Optional;

/**
 * Somebody came by a link that is not open on this device. No controller needs to handle it: who can still be let in is led to
 * the page before the door, and everybody else sees the same page that reveals nothing.
 */
public final class LinkNotOpen extends RuntimeException {

    private final Optional<String> door;

    private LinkNotOpen(Optional<String> door) {
        super(door.isPresent() ? "Not open on this device" : "Leads nowhere");
        this.door = door;
    }

    /** By a good link on a device that was not let in yet. */
    static LinkNotOpen at(String door) {
        return new LinkNotOpen(Optional.of(door));
    }

    /** By a link that was never made, was altered or revoked, or is over. */
    public static LinkNotOpen nowhere() {
        return new LinkNotOpen(Optional.empty());
    }

    /** The page before the door, where the device can be let in; empty where the link leads nowhere. */
    public Optional<String> door() {
        return door;
    }
}

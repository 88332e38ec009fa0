package dev.leaven.portal.validation.app;

import java.util.List;

/**
 * Who stands against a version, for the sponsor of its cycle.
 *
 * @param cycle its name
 * @param open whether something can still be put aside
 * @param against everybody who rejected it or asked for changes, also where that was put aside
 */
public record Objections(VersionRow version, String cycle, boolean open, List<Standing> against) {

    public Objections {
        against = List.copyOf(against);
    }
}

package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.catalog.PackRef;
import java.time.LocalDate;

/**
 * What an invitation has to tell one person.
 *
 * @param open whether answers are still taken
 * @param minutes how long answering takes, about
 * @param threshold the smallest group that is ever shown
 * @param path where to answer; begins with a slash, and whoever has a learner's can answer with it: neither kept nor logged
 */
public record InvitationFacts(boolean open, PackRef pack, LocalDate closesOn, int minutes, int threshold, String path) {

    /** Without the path. */
    @Override
    public String toString() {
        return "invitation until " + closesOn;
    }
}

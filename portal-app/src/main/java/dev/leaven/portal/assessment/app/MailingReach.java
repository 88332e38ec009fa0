package dev.leaven.portal.assessment.app;

import java.util.List;

/**
 * Whom a mailing would reach.
 *
 * @param fresh how many messages to people who were not asked over this channel before
 * @param repeated how many to people who were
 * @param unreachable names of those of whom the channel has no address, each once
 */
public record MailingReach(int fresh, int repeated, List<String> unreachable) {

    public MailingReach {
        unreachable = List.copyOf(unreachable);
    }
}

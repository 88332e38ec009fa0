package dev.leaven.portal.communication.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a message says, to whom and when.
 *
 * @param level id of an audience level of the pack
 * @param template id of the pack's template that it began as
 * @param texts by language, an ISO 639-1 code
 * @param channels ids of the channels; whoever is reached by several gets it over each
 * @param briefManagers whether line managers hear of it two days before
 */
public record AnnouncementDraft(
        String level,
        String template,
        Map<String, Wording> texts,
        Set<String> channels,
        LocalDate sendOn,
        boolean briefManagers) {

    public AnnouncementDraft {
        texts = Map.copyOf(texts);
        channels = Set.copyOf(channels);
    }

    /**
     * The message in one language.
     *
     * @param subject up to 200 characters
     * @param body up to 8,000
     * @param brief for channels with little room, up to 400
     */
    public record Wording(String subject, String body, String brief) {}
}

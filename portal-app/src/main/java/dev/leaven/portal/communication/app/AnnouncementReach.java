package dev.leaven.portal.communication.app;

import java.util.List;
import java.util.Map;

/**
 * Whom a message would reach.
 *
 * @param people in the audience
 * @param byChannel how many each chosen channel reaches
 * @param unreached names of those whom none of them reaches
 */
public record AnnouncementReach(int people, Map<String, Integer> byChannel, List<String> unreached) {

    public AnnouncementReach {
        byChannel = Map.copyOf(byChannel);
        unreached = List.copyOf(unreached);
    }
}

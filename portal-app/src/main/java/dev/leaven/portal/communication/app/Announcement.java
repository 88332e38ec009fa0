package dev.leaven.portal.communication.app;

import dev.leaven.portal.cycle.CycleId;
import org.jspecify.annotations.Nullable;

/**
 * A message to an audience level.
 *
 * @param revision to be handed back with a change
 * @param approvedBy null as long as it is a draft
 */
public record Announcement(
        AnnouncementId id,
        CycleId cycle,
        int revision,
        AnnouncementDraft draft,
        AnnouncementState state,
        String writtenBy,
        @Nullable String approvedBy) {}

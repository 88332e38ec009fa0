package dev.leaven.portal.communication.app;

import dev.leaven.portal.communication.app.AnnouncementRefused.Problem;
import dev.leaven.portal.communication.internal.AnnouncementReading;
import dev.leaven.portal.communication.internal.Drafting;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.delivery.LetterFailure;
import dev.leaven.portal.delivery.LetterTally;
import dev.leaven.portal.delivery.LetterText;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A lead writes messages to audience levels, approves them, and follows who got what. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Announcements {

    private final AnnouncementReading reading;
    private final Drafting drafting;

    Announcements(AnnouncementReading reading, Drafting drafting) {
        this.reading = reading;
        this.drafting = drafting;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Announcement> all(CycleId cycle) {
        return reading.all(cycle);
    }

    /** @throws AnnouncementRefused when there is none in this cycle */
    @Transactional(readOnly = true)
    public Announcement read(CycleId cycle, AnnouncementId id) {
        return reading.read(cycle, id);
    }

    /** Begins a message with the words of a template, filled in as far as the portal knows. */
    @Transactional
    public AnnouncementId begin(CycleId cycle, String template, String level) {
        return drafting.begin(cycle, template, level);
    }

    /**
     * Keeps a draft.
     *
     * @param seen its revision when it was read
     * @throws AnnouncementRefused when it was changed or approved since, or something is too long
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void save(CycleId cycle, AnnouncementId id, int seen, AnnouncementDraft draft) {
        drafting.save(cycle, id, seen, draft);
    }

    /**
     * Lets it go out on its day.
     *
     * @throws AnnouncementRefused with everything that is missing or must not be said
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void approve(CycleId cycle, AnnouncementId id, int seen) {
        drafting.approve(cycle, id, seen);
    }

    /** What has not gone out yet stays here. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void callOff(CycleId cycle, AnnouncementId id) {
        drafting.callOff(cycle, id);
    }

    /** What a reader should know before it is approved, though it may be sent. */
    @Transactional(readOnly = true)
    public List<Problem> warnings(CycleId cycle, AnnouncementId id) {
        return drafting.warnings(reading.read(cycle, id));
    }

    @Transactional(readOnly = true)
    public AnnouncementReach reach(CycleId cycle, AnnouncementId id) {
        return reading.reach(reading.read(cycle, id).draft());
    }

    /** As somebody in the audience will read it. */
    @Transactional(readOnly = true)
    public LetterText sample(CycleId cycle, AnnouncementId id, Locale language) {
        return reading.sample(reading.read(cycle, id), language);
    }

    /** How it fares, by channel. */
    @Transactional(readOnly = true)
    public List<LetterTally> tallies(CycleId cycle, AnnouncementId id) {
        return reading.tallies(reading.read(cycle, id).id());
    }

    /** Whom it did not reach: the newest two hundred. */
    @Transactional(readOnly = true)
    public List<LetterFailure> failures(CycleId cycle, AnnouncementId id) {
        return reading.failures(reading.read(cycle, id).id());
    }
}

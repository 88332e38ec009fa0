package dev.leaven.portal.validation.ui.lead;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.GateClosed;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.cycle.ui.GateCard;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.Minutes;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.RoundPreview;
import dev.leaven.portal.validation.app.RoundPreviews;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the card of a round does. */
@Component
class RoundActions {

    private static final int DAYS = 14;

    private final Rounds rounds;
    private final RoundPreviews previews;
    private final Minutes minutes;
    private final CyclePages pages;
    private final Clock clock;

    RoundActions(Rounds rounds, RoundPreviews previews, Minutes minutes, CyclePages pages, Clock clock) {
        this.rounds = rounds;
        this.previews = previews;
        this.minutes = minutes;
        this.pages = pages;
        this.clock = clock;
    }

    Optional<RoundOverview> newest(CycleId cycle) {
        return rounds.newest(cycle);
    }

    /** What a round would ask, and of whom, if it began now. */
    RoundPreview preview(CycleId cycle) {
        return previews.of(cycle);
    }

    /** The plan's revision as the page is read; what is changed afterwards is not frozen unseen. */
    int revision(CycleId cycle) {
        return rounds.planRevision(cycle);
    }

    /** Two weeks from today. */
    LocalDate usualEnd() {
        return today().plusDays(DAYS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void begin(CycleId cycle, RoundKind kind, int seen, LocalDate endsOn) {
        rounds.begin(cycle, kind, seen, endsOn);
    }

    /** What the step before still misses, and the way to go on all the same. */
    GateCard gate(CycleId cycle, GateClosed closed, Runnable goOn) {
        return pages.gate(cycle, closed, goOn);
    }

    void end(RoundId round) {
        rounds.end(round);
    }

    void askSponsor(RoundId round) {
        rounds.askSponsor(round);
    }

    List<MinutedDecision> unconfirmed(RoundId round) {
        return minutes.unconfirmed(round);
    }

    void enter(RoundId round, StakeholderId who, Verdict verdict, String reason, LocalDate metOn, String text) {
        minutes.enter(round, who, verdict, reason, metOn, text);
    }
}

package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.Seat;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom somebody speaks in a round. */
@Component
class Seats {

    private final StakeholderRepository stakeholders;
    private final RoundStanding standings;
    private final MinutedDecisionTenantSql minuted;
    private final Contacts contacts;

    Seats(
            StakeholderRepository stakeholders,
            RoundStanding standings,
            MinutedDecisionTenantSql minuted,
            Contacts contacts) {
        this.stakeholders = stakeholders;
        this.standings = standings;
        this.minuted = minuted;
        this.contacts = contacts;
    }

    /** Their own first; empty for whoever speaks for nobody now. */
    List<Seat> of(Round round, PersonId person) {
        Map<StakeholderId, Standing> by =
                standings.of(round).stream().collect(Collectors.toMap(Standing::stakeholder, Function.identity()));
        List<MinutedDecision> fromMinutes = minuted.of(round.roundId());
        var seats = new ArrayList<Seat>();
        for (Stakeholder one : stakeholders.findByCycleIdOrderById(round.cycle().value())) {
            Standing standing = by.get(one.stakeholderId());
            if (standing != null && DecisionRight.holds(round, one, standing, person)) {
                Seat seat = seat(one, standing, person, fromMinutes);
                seats.add(seat.own() ? 0 : seats.size(), seat);
            }
        }
        return seats;
    }

    /** What the minutes say of everybody in a round, and nobody confirmed or decided otherwise. */
    List<MinutedDecision> unconfirmed(Round round) {
        List<MinutedDecision> all = minuted.of(round.roundId());
        return standings.of(round).stream()
                .flatMap(standing -> unconfirmed(all, standing).stream())
                .toList();
    }

    private Seat seat(Stakeholder one, Standing standing, PersonId person, List<MinutedDecision> fromMinutes) {
        boolean own = person.equals(one.person());
        @Nullable PersonId deputy = own && !standing.delegated() ? one.deputy() : null;
        return new Seat(
                standing,
                own,
                deputy == null ? null : contacts.find(deputy).map(Contact::name).orElse(null),
                own ? unconfirmed(fromMinutes, standing).orElse(null) : null);
    }

    /** The newest, unless something was decided after it. */
    private static Optional<MinutedDecision> unconfirmed(List<MinutedDecision> all, Standing standing) {
        @Nullable Decision decision = standing.decision();
        return all.reversed().stream()
                .filter(one -> one.stakeholder().equals(standing.stakeholder()))
                .findFirst()
                .filter(one -> decision == null || decision.id() < one.id());
    }
}

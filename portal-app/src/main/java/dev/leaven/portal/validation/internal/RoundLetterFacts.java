package dev.leaven.portal.validation.internal;

import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.PortalAddress;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.devicelink.DeviceLinks;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.Review;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a letter about a round tells, looked up right before it goes out. */
@Component
class RoundLetterFacts {

    private final CycleLookup cycles;
    private final Contacts contacts;
    private final ReviewReading reading;
    private final RemarkReading remarks;
    private final RoundStanding standings;
    private final DeviceLinks links;
    private final PortalAddress address;

    RoundLetterFacts(
            CycleLookup cycles,
            Contacts contacts,
            ReviewReading reading,
            RemarkReading remarks,
            RoundStanding standings,
            DeviceLinks links,
            PortalAddress address) {
        this.cycles = cycles;
        this.contacts = contacts;
        this.reading = reading;
        this.remarks = remarks;
        this.standings = standings;
        this.links = links;
        this.address = address;
    }

    /**
     * @param plan its cycle's name
     * @param changes since this reader decided about an earlier version
     * @param others for whom the reader speaks as the deputy
     * @param answered the reader's remarks that have an answer
     * @param overridden whether the sponsor put something aside
     */
    record Facts(
            Reader reader,
            String plan,
            PackRef pack,
            RoundKind kind,
            List<PlanChange> changes,
            List<String> others,
            List<Remark> answered,
            boolean overridden) {}

    /** @param link empty where the letter needs none */
    record Reader(String firstName, Locale language, LocalDate endsOn, String link) {}

    /** Empty where there is nothing to say to this person any more, such as a link that was revoked. */
    Optional<Facts> of(Round round, Letter letter, RoundLetter what) {
        String purpose = what == RoundLetter.SPONSOR ? SponsorPage.PURPOSE : PlanReviewPage.PURPOSE;
        Optional<String> path = links.path(purpose, round.id(), letter.to());
        if (path.isEmpty() && what.asksForSomething()) {
            return Optional.empty();
        }
        CycleFacts cycle = cycles.find(round.cycle());
        Optional<Review> review = review(round, letter.to());
        String link = address.of(path.orElse("/validate/" + cycle.id()));
        return contacts.find(letter.to())
                .map(contact -> new Facts(
                        new Reader(contact.firstName(), letter.language(), round.endsOn(), link),
                        cycle.name(),
                        cycle.pack(),
                        round.kind(),
                        review.map(read -> reading.sinceDecided(round, read)).orElse(List.of()),
                        review.map(RoundLetterFacts::others).orElse(List.of()),
                        answered(round, contact),
                        standings.of(round).stream().anyMatch(one -> one.override() != null)));
    }

    private Optional<Review> review(Round round, PersonId person) {
        try {
            return Optional.of(reading.of(round, person));
        } catch (NoSuchRound speaksForNobody) {
            return Optional.empty();
        }
    }

    private static List<String> others(Review review) {
        return review.seats().stream()
                .filter(seat -> !seat.own())
                .map(Seat::standing)
                .map(standing -> standing.name())
                .toList();
    }

    private List<Remark> answered(Round round, Contact reader) {
        return remarks.saidBy(round.cycle(), reader.person()).stream()
                .filter(one -> one.answer() != null)
                .toList();
    }
}

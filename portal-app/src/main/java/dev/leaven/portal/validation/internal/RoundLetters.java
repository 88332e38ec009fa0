package dev.leaven.portal.validation.internal;

import dev.leaven.portal.delivery.PersonalLetters;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.devicelink.DeviceLinks;
import dev.leaven.portal.validation.app.RoundState;
import org.springframework.stereotype.Component;

/** Tells people about a round, and lets them in to it, in the transaction of the cause. What they read, the writer says. */
@Component
class RoundLetters {

    private final DeviceLinks links;
    private final PersonalLetters letters;

    RoundLetters(DeviceLinks links, PersonalLetters letters) {
        this.links = links;
        this.letters = letters;
    }

    /** To somebody who reads the plan. */
    void tell(Round round, PersonId person, RoundLetter letter) {
        links.issue(PlanReviewPage.PURPOSE, round.id(), person, round.endsOn());
        letters.send(letter.purpose(), round.id(), person, null);
    }

    /** To whoever speaks for this stakeholder when asked the first time: the deputy, where the stakeholder has left. */
    void ask(Round round, Stakeholder stakeholder) {
        if (!stakeholder.hasLeft()) {
            tell(round, stakeholder.person(), RoundLetter.REQUEST);
        } else {
            askDeputy(round, stakeholder);
        }
    }

    void askDeputy(Round round, Stakeholder stakeholder) {
        PersonId deputy = stakeholder.deputy();
        if (deputy != null) {
            tell(round, deputy, RoundLetter.DEPUTY);
        }
    }

    /** To somebody who has only to know, without a link. */
    void inform(Round round, PersonId person, RoundLetter letter) {
        letters.send(letter.purpose(), round.id(), person, null);
    }

    void askSponsor(Round round, PersonId sponsor) {
        links.issue(SponsorPage.PURPOSE, round.id(), sponsor, round.endsOn());
        letters.send(RoundLetter.SPONSOR.purpose(), round.id(), sponsor, null);
    }

    /** Lets somebody in no more who does not speak for anybody in this round now. */
    void shutOut(Round round, PersonId person) {
        if (round.state() == RoundState.OPEN) {
            links.revoke(PlanReviewPage.PURPOSE, round.id(), person);
        }
    }
}

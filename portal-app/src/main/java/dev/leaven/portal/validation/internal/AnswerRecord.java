package dev.leaven.portal.validation.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.RemarkAnswer;
import dev.leaven.portal.validation.app.RemarkAnswer.Outcome;
import dev.leaven.portal.validation.app.ValidationRefused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Who is signed in and answers or takes down what others said, and what the audit trail tells of it. */
@Component
class AnswerRecord {

    private final AuditTrail trail;
    private final Clock clock;

    AnswerRecord(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws ValidationRefused where the account belongs to nobody in this organisation */
    PersonId me() {
        return PortalUser.current()
                .flatMap(PortalUser::person)
                .orElseThrow(() -> new ValidationRefused("validate.refused.nobody"));
    }

    String myName() {
        return PortalUser.current().map(PortalUser::name).orElse("");
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    RemarkAnswer answer(Outcome outcome, String text) {
        return new RemarkAnswer(outcome, text, myName(), clock.instant());
    }

    void answered(Remark remark) {
        trail.record("remark.answered", new AuditSubject("remark", remark.id(), remark.name()));
    }

    void minuted(MinutedDecision minuted, String name) {
        trail.record(
                "plan.minuted." + minuted.verdict().name().toLowerCase(Locale.ROOT),
                new AuditSubject("stakeholder", minuted.stakeholder().value(), name));
    }
}

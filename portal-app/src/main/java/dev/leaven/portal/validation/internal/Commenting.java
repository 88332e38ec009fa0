package dev.leaven.portal.validation.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.VersionRow;
import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds what stakeholders say about a draft. Whether they may speak was established by whoever calls. */
@Component
class Commenting {

    private final PlanVersionTenantSql versions;
    private final RemarkTenantSql remarks;
    private final RemarkReading reading;
    private final Contacts contacts;
    private final AuditTrail trail;
    private final Clock clock;

    Commenting(
            PlanVersionTenantSql versions,
            RemarkTenantSql remarks,
            RemarkReading reading,
            Contacts contacts,
            AuditTrail trail,
            Clock clock) {
        this.versions = versions;
        this.remarks = remarks;
        this.reading = reading;
        this.contacts = contacts;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps what differs from what was said before. Under the round's lock.
     *
     * @throws ValidationRefused when the round has ended, another version was read, the draft as a whole got no answer, or words
     *     are missing; its field is the action's id
     */
    void say(Round round, Stakeholder stakeholder, PersonId by, ContentHash seen, List<Comment> comments) {
        round.requireOpen();
        if (round.kind() != RoundKind.CONSULTATION || round.isOver(LocalDate.now(clock))) {
            throw new ValidationRefused("validate.refused.ended");
        }
        VersionRow version = versions.find(round.version()).orElseThrow(NoSuchRound::new);
        if (!version.hash().equals(seen)) {
            throw new ValidationRefused("validate.refused.version");
        }
        check(version, comments);
        Map<String, Comment> before = new HashMap<>();
        reading.of(round.roundId()).stream()
                .filter(one -> one.stakeholder().equals(stakeholder.stakeholderId()))
                .forEach(one -> before.put(one.comment().action(), one.comment()));
        String name = contacts.find(by).map(Contact::name).orElse("");
        comments.stream()
                .filter(one -> !one.equals(before.get(one.action())))
                .forEach(one -> remarks.add(round, by, remark(stakeholder, name, one)));
        trail.recordBy(name, "plan.consulted", subject(version), null, null);
    }

    private Remark remark(Stakeholder stakeholder, String name, Comment comment) {
        return new Remark(
                TSID.fast().toLong(),
                stakeholder.stakeholderId(),
                stakeholder.perspective(),
                name,
                comment,
                clock.instant(),
                null);
    }

    private void check(VersionRow version, List<Comment> comments) {
        Set<String> known = PlanContentJson.fromBytes(versions.content(version.id())).actions().stream()
                .map(FrozenAction::id)
                .collect(Collectors.toSet());
        for (Comment one : comments) {
            if (!one.action().equals(Comment.WHOLE) && !known.contains(one.action())) {
                throw new NoSuchRound();
            }
            if (one.stance().needsWords() && one.text().isEmpty()) {
                throw new ValidationRefused(one.action(), "validate.refused.words", List.of());
            }
            if (one.text().length() > Comment.LONGEST) {
                throw new ValidationRefused(one.action(), "validate.refused.long", List.of(Comment.LONGEST));
            }
        }
        if (comments.stream().noneMatch(one -> one.action().equals(Comment.WHOLE))) {
            throw new ValidationRefused(Comment.WHOLE, "validate.refused.whole", List.of());
        }
    }

    private static AuditSubject subject(VersionRow version) {
        return new AuditSubject("plan.version", version.id().value(), Integer.toString(version.number()));
    }
}

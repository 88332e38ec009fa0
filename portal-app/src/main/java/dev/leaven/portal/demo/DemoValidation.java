package dev.leaven.portal.demo;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.demo.DemoMembers.Members;
import dev.leaven.portal.demo.DemoPlan.Said;
import dev.leaven.portal.demo.DemoPlan.Signature;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.PlanReview;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.Remarks;
import dev.leaven.portal.validation.app.Review;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.Seat;
import dev.leaven.portal.validation.app.StakeholderDetails;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Stakeholders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts the plan before its stakeholders, as a lead, and lets them say and sign what their file says. */
@Component
class DemoValidation {

    private static final String PAGE = "/plan";
    private static final int DAYS = 14;

    private final Stakeholders stakeholders;
    private final Rounds rounds;
    private final Remarks remarks;
    private final PlanReview review;
    private final DemoPhone phone;
    private final Clock clock;

    DemoValidation(
            Stakeholders stakeholders,
            Rounds rounds,
            Remarks remarks,
            PlanReview review,
            DemoPhone phone,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.rounds = rounds;
        this.remarks = remarks;
        this.review = review;
        this.phone = phone;
        this.clock = clock;
    }

    /** The draft is frozen, and those who are to say something about it have. The round goes on. */
    void consult(CycleId cycle, DemoPlan plan, Members members) {
        SignedInAs.run(members.lead(), () -> {
            plan.stakeholders()
                    .forEach(one -> stakeholders.name(
                            cycle,
                            new StakeholderDetails(
                                    members.id(one.person()),
                                    one.perspective(),
                                    null,
                                    one.deputy() == null ? null : members.id(one.deputy()))));
            begin(cycle, RoundKind.CONSULTATION);
        });
        for (String mailbox : plan.consulted()) {
            phone.open(members.user(mailbox), PAGE, link -> comment(link, said(plan, mailbox)));
        }
    }

    /** Ends the consultation, and answers what was said in it. */
    void answer(CycleId cycle, DemoPlan plan, Members members) {
        SignedInAs.run(members.lead(), () -> {
            rounds.end(rounds.newest(cycle).orElseThrow().id());
            remarks.newest(cycle).orElseThrow().remarks().stream()
                    .filter(Remark::isOpen)
                    .forEach(remark -> answer(plan, remark));
        });
    }

    /** The final version is frozen and signed. */
    void sign(CycleId cycle, DemoPlan plan, Members members) {
        SignedInAs.run(members.lead(), () -> begin(cycle, RoundKind.FINAL));
        for (Signature signature : plan.signatures()) {
            phone.open(members.user(signature.by()), PAGE, link -> {
                Review read = review.read(link);
                review.decide(link, own(read), read.version().hash(), signature.verdict(), signature.reason());
            });
        }
    }

    private void begin(CycleId cycle, RoundKind kind) {
        rounds.begin(
                cycle, kind, rounds.planRevision(cycle), LocalDate.now(clock).plusDays(DAYS));
    }

    private void comment(OpenedLink link, List<Said> said) {
        Review read = review.read(link);
        review.comment(
                link,
                own(read),
                read.version().hash(),
                said.stream()
                        .map(one -> new Comment(action(read, one), one.stance(), one.text()))
                        .toList());
    }

    private void answer(DemoPlan plan, Remark remark) {
        var said = plan.consultation().stream()
                .filter(one -> one.text().equals(remark.comment().text()))
                .findFirst()
                .orElseThrow();
        remarks.answer(remark.id(), Objects.requireNonNull(said.outcome()), Objects.requireNonNull(said.answer()));
    }

    private static List<Said> said(DemoPlan plan, String mailbox) {
        return plan.consultation().stream()
                .filter(one -> one.by().equals(mailbox))
                .toList();
    }

    private static String action(Review read, Said said) {
        return said.action() == null
                ? Comment.WHOLE
                : read.content().actions().stream()
                        .filter(one -> one.wording().title().equals(said.action()))
                        .map(FrozenAction::id)
                        .findFirst()
                        .orElseThrow();
    }

    private static StakeholderId own(Review read) {
        return read.seats().stream()
                .filter(Seat::own)
                .findFirst()
                .orElseThrow()
                .standing()
                .stakeholder();
    }
}

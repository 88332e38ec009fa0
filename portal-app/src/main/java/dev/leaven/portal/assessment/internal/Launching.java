package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.assessment.app.Preflight;
import dev.leaven.portal.assessment.app.Preflight.Check;
import dev.leaven.portal.assessment.app.Preflight.Verdict;
import dev.leaven.portal.assessment.internal.CampaignUnitTenantSql.CampaignUnit;
import dev.leaven.portal.assessment.internal.InvitationTenantSql.Invitation;
import dev.leaven.portal.assessment.internal.InvitationTenantSql.InvitationState;
import dev.leaven.portal.catalog.Extension;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.UnitNode;
import dev.leaven.portal.tenancy.Units;
import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a campaign before its launch. At the launch it freezes the tree of units and invites everybody. */
@Component
public class Launching {

    private static final int FEW_LEARNERS = 10;

    private final Units units;
    private final People people;
    private final CampaignUnitTenantSql snapshot;
    private final InvitationTenantSql invitations;
    private final AnswerSheetRepository sheets;
    private final PulseScope scope;
    private final Clock clock;

    Launching(
            Units units,
            People people,
            CampaignUnitTenantSql snapshot,
            InvitationTenantSql invitations,
            AnswerSheetRepository sheets,
            PulseScope scope,
            Clock clock) {
        this.units = units;
        this.people = people;
        this.snapshot = snapshot;
        this.invitations = invitations;
        this.sheets = sheets;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * @param pack the recipe alone
     * @param available extensions that the organisation may choose
     */
    public Preflight preflight(CampaignPlan plan, Pack pack, List<Extension> available) {
        var everyone = people.all();
        long reachable =
                everyone.stream().map(PersonRow::email).filter(Objects::nonNull).count();
        var small = tree(everyone).stream()
                .filter(unit -> unit.invited() < plan.minResponses())
                .map(CampaignUnit::name)
                .toList();
        var checks = new ArrayList<Check>();
        checks.add(check("preflight.name", plan.name().isBlank() ? Verdict.STOP : Verdict.FINE));
        checks.add(check(
                "preflight.closes",
                plan.closesOn().isAfter(LocalDate.now(clock)) ? Verdict.FINE : Verdict.STOP,
                plan.closesOn()));
        checks.add(check(
                "preflight.languages",
                !plan.languages().isEmpty() && pack.languages().containsAll(plan.languages())
                        ? Verdict.FINE
                        : Verdict.STOP,
                plan.languages().size()));
        plan.extensions().forEach(chosen -> checks.add(extension(plan, chosen, available)));
        checks.add(check(
                "preflight.learners",
                everyone.isEmpty() ? Verdict.STOP : everyone.size() < FEW_LEARNERS ? Verdict.NOTICE : Verdict.FINE,
                everyone.size()));
        checks.add(check(
                "preflight.contact",
                reachable == everyone.size() ? Verdict.FINE : Verdict.NOTICE,
                everyone.size() - reachable));
        checks.add(check(
                "preflight.units",
                small.isEmpty() ? Verdict.FINE : Verdict.NOTICE,
                small.size(),
                plan.minResponses(),
                String.join(", ", small)));
        checks.add(perspectives(plan, pack));
        if (plan.form() == QuestionnaireLength.PULSE && scope.ingredients().isEmpty()) {
            checks.add(check("preflight.noplan", Verdict.STOP));
        }
        return new Preflight(checks);
    }

    private static Check extension(CampaignPlan plan, PackRef chosen, List<Extension> available) {
        var found = available.stream().filter(one -> one.ref().equals(chosen)).findFirst();
        if (found.isEmpty()) {
            return check("preflight.extensiongone", Verdict.STOP, chosen.id());
        }
        Extension extension = found.get();
        return plan.languages().stream()
                .filter(language -> !extension.languages().contains(language))
                .findFirst()
                .map(missing ->
                        check("preflight.extensionlanguage", Verdict.STOP, extension.name(), Locale.of(missing)))
                .orElseGet(() -> check("preflight.extension", Verdict.FINE, extension.name()));
    }

    private Check perspectives(CampaignPlan plan, Pack pack) {
        var covered = people.assessors().stream()
                .filter(person -> plan.assessors().contains(person.id()))
                .map(PersonRow::perspective)
                .toList();
        long missing = pack.perspectives().stream()
                .filter(Perspective::identified)
                .filter(perspective -> !covered.contains(perspective.id()))
                .count();
        if (covered.isEmpty() && plan.form() == QuestionnaireLength.PULSE) {
            return check("preflight.pulse", Verdict.FINE);
        }
        Verdict verdict = covered.isEmpty() ? Verdict.STOP : missing > 0 ? Verdict.NOTICE : Verdict.FINE;
        return check("preflight.assessors", verdict, covered.size(), missing);
    }

    /** Freezes the units and invites everybody in them. */
    public void launch(Campaign campaign, CampaignPlan plan) {
        var everyone = people.all();
        snapshot.insert(campaign.campaignId(), tree(everyone));
        invitations.insert(everyone.stream()
                .map(person -> new Invitation(
                        TSID.fast().toLong(),
                        campaign.campaignId(),
                        person.id(),
                        person.unit(),
                        plan.languages().contains(person.language())
                                ? person.language()
                                : plan.languages().getFirst(),
                        InvitationState.OPEN))
                .toList());
    }

    /** Gives each of these a sheet, and takes it from those who are no longer chosen. Before launch only. */
    public void assign(CampaignId campaign, CampaignPlan plan) {
        Set<PersonId> chosen = plan.assessors();
        scope.pin(campaign, plan);
        List<AnswerSheet> present = sheets.findByCampaignId(campaign.value());
        present.stream().filter(sheet -> !chosen.contains(sheet.person())).forEach(sheets::delete);
        Set<PersonId> have = present.stream().map(AnswerSheet::person).collect(Collectors.toSet());
        for (PersonRow assessor : people.assessors()) {
            if (chosen.contains(assessor.id()) && !have.contains(assessor.id()) && assessor.perspective() != null) {
                sheets.save(new AnswerSheet(campaign, assessor.id(), assessor.perspective()));
            }
        }
    }

    private List<CampaignUnit> tree(List<PersonRow> everyone) {
        List<UnitNode> nodes = units.tree();
        Map<UnitId, @Nullable UnitId> parents = new HashMap<>();
        nodes.forEach(node -> parents.put(node.id(), node.parent()));
        Map<UnitId, Integer> invited = new HashMap<>();
        for (PersonRow person : everyone) {
            for (UnitId at = person.unit(); at != null; at = parents.get(at)) {
                invited.merge(at, 1, Integer::sum);
            }
        }
        var tree = new ArrayList<CampaignUnit>();
        for (UnitNode node : nodes) {
            tree.add(new CampaignUnit(
                    node.id(), node.parent(), node.name(), tree.size(), invited.getOrDefault(node.id(), 0)));
        }
        return tree;
    }

    private static Check check(String key, Verdict verdict, Object... arguments) {
        return new Check(key, verdict, List.of(arguments));
    }
}

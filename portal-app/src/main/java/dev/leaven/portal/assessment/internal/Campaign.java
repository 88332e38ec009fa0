package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignOverview.LinksHandedOut;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One measurement, from draft to published. After launch only its state moves. */
@Entity
public class Campaign extends TenantOwned {

    private String name = "";

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.DRAFT;

    @Column(name = "cycle_id")
    private long cycleId;

    @Column(name = "pack_id")
    private String packId = "";

    @Column(name = "pack_version")
    private String packVersion = "";

    @Column(name = "learner_form")
    @Enumerated(EnumType.STRING)
    private QuestionnaireLength form = QuestionnaireLength.SHORT;

    private String languages = "";

    @Column(name = "closes_on")
    private LocalDate closesOn = LocalDate.EPOCH;

    @Column(name = "min_responses")
    private int minResponses;

    @Column(name = "min_distribution")
    private int minDistribution;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "links_handed_out_on")
    private @Nullable LocalDate linksHandedOutOn;

    @Column(name = "links_handed_out_by")
    private @Nullable String linksHandedOutBy;

    protected Campaign() {}

    public Campaign(CycleId cycle, CampaignPlan plan, PackRef pack, Thresholds thresholds) {
        this.cycleId = cycle.value();
        this.packId = pack.id();
        this.packVersion = pack.version();
        change(plan, thresholds);
    }

    public void change(CampaignPlan plan, Thresholds thresholds) {
        requireState(CampaignState.DRAFT);
        name = plan.name();
        form = plan.form();
        languages = String.join(",", plan.languages());
        closesOn = plan.closesOn();
        minResponses = thresholds.forScores();
        minDistribution = thresholds.forDistributions();
    }

    public void open(LocalDate today) {
        requireState(CampaignState.DRAFT);
        state = CampaignState.OPEN;
        openedOn = today;
    }

    public void close(LocalDate today) {
        requireState(CampaignState.OPEN);
        state = CampaignState.CLOSED;
        closedOn = today;
    }

    public void publish(LocalDate today) {
        requireState(CampaignState.CLOSED);
        state = CampaignState.PUBLISHED;
        publishedOn = today;
    }

    public void cancel() {
        if (state != CampaignState.DRAFT) {
            requireState(CampaignState.OPEN);
        }
        state = CampaignState.CANCELLED;
    }

    /** As the audit trail names it. */
    public AuditSubject auditSubject() {
        return new AuditSubject("campaign", id(), name);
    }

    public void handOutLinks(LocalDate today, String by) {
        requireState(CampaignState.OPEN);
        linksHandedOutOn = today;
        linksHandedOutBy = by;
    }

    public void requireState(CampaignState wanted) {
        if (state != wanted) {
            throw new CampaignRefused(
                    List.of("campaign.refused.state." + state.name().toLowerCase(Locale.ROOT)));
        }
    }

    public CampaignId campaignId() {
        return new CampaignId(id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public String name() {
        return name;
    }

    public CampaignState state() {
        return state;
    }

    public PackRef pack() {
        return new PackRef(packId, packVersion);
    }

    public QuestionnaireLength form() {
        return form;
    }

    public List<String> languages() {
        return List.of(languages.split(","));
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public Thresholds thresholds() {
        return new Thresholds(minResponses, minDistribution);
    }

    public @Nullable LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable LinksHandedOut linksHandedOut() {
        return linksHandedOutOn == null || linksHandedOutBy == null
                ? null
                : new LinksHandedOut(linksHandedOutOn, linksHandedOutBy);
    }
}

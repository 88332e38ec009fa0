package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.SheetState;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One expert's sheet in one campaign, from one perspective. Its answers lie beside it, by name. */
@Entity
@Table(name = "answer_sheet")
public class AnswerSheet extends TenantOwned {

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "person_id")
    private long personId;

    private String perspective = "";

    @Enumerated(EnumType.STRING)
    private SheetState state = SheetState.NOT_STARTED;

    @Column(name = "submitted_on")
    private @Nullable LocalDate submittedOn;

    protected AnswerSheet() {}

    public AnswerSheet(CampaignId campaign, PersonId person, String perspective) {
        this.campaignId = campaign.value();
        this.personId = person.value();
        this.perspective = perspective;
    }

    public void touch() {
        if (state == SheetState.NOT_STARTED) {
            state = SheetState.IN_PROGRESS;
        }
    }

    public void submit(LocalDate today) {
        state = SheetState.SUBMITTED;
        submittedOn = today;
    }

    public void reopen() {
        state = SheetState.IN_PROGRESS;
        submittedOn = null;
    }

    public CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String perspective() {
        return perspective;
    }

    public SheetState state() {
        return state;
    }
}

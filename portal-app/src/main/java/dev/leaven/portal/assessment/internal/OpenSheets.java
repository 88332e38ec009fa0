package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.SheetState;
import dev.leaven.portal.components.ThingsToDo;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sheets that an expert has not handed in. */
@Component
class OpenSheets implements ThingsToDo {

    private final AnswerSheetRepository sheets;
    private final CampaignRepository campaigns;

    OpenSheets(AnswerSheetRepository sheets, CampaignRepository campaigns) {
        this.sheets = sheets;
        this.campaigns = campaigns;
    }

    @Override
    public List<ToDo> forMe() {
        return PortalUser.current()
                .filter(me -> me.roles().contains(Role.ASSESSOR))
                .flatMap(PortalUser::person)
                .map(this::of)
                .orElse(List.of());
    }

    private List<ToDo> of(PersonId me) {
        List<Long> waiting = sheets.findByPersonIdOrderByIdDesc(me.value()).stream()
                .filter(sheet -> sheet.state() != SheetState.SUBMITTED)
                .map(sheet -> sheet.campaign().value())
                .toList();
        return campaigns.findAllById(waiting).stream()
                .filter(campaign -> campaign.state() == CampaignState.OPEN)
                .map(campaign -> new ToDo(
                        "todo.sheet",
                        List.of(campaign.name(), campaign.closesOn()),
                        campaign.closesOn(),
                        "sheets/" + campaign.campaignId()))
                .toList();
    }
}

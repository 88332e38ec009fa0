package dev.leaven.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.assessment.CampaignOverview;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.SheetState;
import dev.leaven.portal.assessment.ui.CampaignNavigation;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.ProgressLine;

/** How a campaign stands that is prepared or open. */
final class CampaignCard extends Composite<Card> {

    private final CampaignOverview campaign;

    CampaignCard(CampaignOverview campaign) {
        this.campaign = campaign;
    }

    @Override
    protected Card initContent() {
        var card = new Card(campaign.plan().name());
        if (campaign.state() == CampaignState.DRAFT) {
            card.add(new Paragraph(getTranslation("overview.draft")));
        } else {
            card.add(
                    new Paragraph(getTranslation(
                            "overview.open", Formats.date(campaign.plan().closesOn(), getLocale()))),
                    learners(),
                    sheets());
        }
        card.add(new Div(new Button(
                getTranslation("overview.campaign"), click -> CampaignNavigation.toCampaign(campaign.id()))));
        return card;
    }

    private ProgressLine learners() {
        var turnout = campaign.learners();
        return new ProgressLine(
                getTranslation("overview.learners", turnout.answered(), turnout.invited()),
                turnout.answered(),
                turnout.invited());
    }

    private ProgressLine sheets() {
        int asked = campaign.sheets().size();
        int submitted = (int) campaign.sheets().stream()
                .filter(sheet -> sheet.state() == SheetState.SUBMITTED)
                .count();
        return new ProgressLine(getTranslation("overview.sheets", submitted, asked), submitted, asked);
    }
}

package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.assessment.CampaignRow;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All campaigns of the organisation. */
@Route("campaigns")
@RolesAllowed("PROGRAMME_LEAD")
@Menu(order = 10, title = "campaigns.menu", icon = "lv:campaign")
class CampaignsView extends Main implements HasDynamicTitle {

    CampaignsView(Campaigns campaigns) {
        addClassName("lv-page");
        List<CampaignRow> rows = campaigns.all();
        add(new PageHead(getTranslation("campaigns.title"), getTranslation("campaigns.purpose"), create()));
        add(rows.isEmpty() ? empty() : list(rows));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaigns.title");
    }

    private Component list(List<CampaignRow> rows) {
        var list = new UnorderedList();
        list.addClassName("lv-list");
        rows.forEach(row -> list.add(item(row)));
        return new Card(list);
    }

    private ListItem item(CampaignRow row) {
        var link = new RouterLink(row.name(), CampaignView.class, CampaignNavigation.parameters(row.id()));
        var closes = new Span(getTranslation("campaigns.closes", Formats.date(row.closesOn(), getLocale())));
        closes.addClassName("lv-soft");
        var end = new Div(closes, new CampaignBadge(row.state()));
        end.addClassName("lv-list-row-end");
        var item = new ListItem(link, end);
        item.addClassName("lv-list-row");
        item.getElement().setAttribute("data-test-id", "campaign");
        return item;
    }

    private Component empty() {
        return new EmptyState(
                Drawing.BOWL,
                getTranslation("campaigns.empty.title"),
                getTranslation("campaigns.empty.text"),
                create());
    }

    private Button create() {
        var button = new Button(getTranslation("campaigns.new"), click -> CampaignNavigation.toNewCampaign());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().setAttribute("data-test-id", "new-campaign");
        return button;
    }
}

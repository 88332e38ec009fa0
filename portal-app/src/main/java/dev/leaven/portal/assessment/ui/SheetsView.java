package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.assessment.AnswerSheets;
import dev.leaven.portal.assessment.SheetSummary;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The signed-in expert's sheets. */
@Route("sheets")
@RolesAllowed("ASSESSOR")
@Menu(order = 11, title = "sheets.menu", icon = "lv:sheet")
class SheetsView extends Main implements HasDynamicTitle {

    SheetsView(AnswerSheets sheets) {
        addClassName("lv-page");
        List<SheetSummary> mine = sheets.mine();
        add(new PageHead(getTranslation("sheets.title"), getTranslation("sheets.purpose")));
        if (mine.isEmpty()) {
            add(new EmptyState(
                    Drawing.TABLE, getTranslation("sheets.empty.title"), getTranslation("sheets.empty.text")));
        } else {
            var list = new UnorderedList();
            list.addClassName("lv-list");
            mine.forEach(sheet -> list.add(item(sheet)));
            add(new Card(list));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sheets.title");
    }

    private ListItem item(SheetSummary sheet) {
        var link = new RouterLink(sheet.name(), AnswerSheetView.class, CampaignNavigation.parameters(sheet.campaign()));
        link.getElement().setAttribute("data-test-id", "sheet");
        String until = getTranslation(
                sheet.open() ? "sheets.until" : "sheets.closed", Formats.date(sheet.closesOn(), getLocale()));
        var facts = new Span(getTranslation("sheets.progress", sheet.answered(), sheet.asked()) + " · " + until);
        facts.addClassName("lv-soft");
        var end = new Div(facts, new CampaignBadge(sheet.state()));
        end.addClassName("lv-list-row-end");
        var item = new ListItem(link, end);
        item.addClassName("lv-list-row");
        return item;
    }
}

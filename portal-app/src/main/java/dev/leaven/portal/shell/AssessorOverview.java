package dev.leaven.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.assessment.AnswerSheets;
import dev.leaven.portal.assessment.SheetState;
import dev.leaven.portal.assessment.SheetSummary;
import dev.leaven.portal.assessment.ui.CampaignNavigation;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.ProgressLine;
import java.util.List;

/** What an expert sees first: the sheets that still ask for an answer. */
final class AssessorOverview extends Composite<Div> {

    /** @param free whether nothing else waits for this person either */
    AssessorOverview(AnswerSheets sheets, boolean free) {
        getContent().addClassName("lv-section");
        List<SheetSummary> open = sheets.mine().stream()
                .filter(sheet -> sheet.open() && sheet.state() != SheetState.SUBMITTED)
                .toList();
        open.forEach(sheet -> getContent().add(card(sheet)));
        if (open.isEmpty() && free) {
            getContent()
                    .add(new EmptyState(
                            Drawing.TABLE,
                            getTranslation("overview.nosheet.title"),
                            getTranslation("overview.nosheet.text")));
        }
    }

    private Card card(SheetSummary sheet) {
        var button = new Button(
                getTranslation("overview.sheet.open"), click -> CampaignNavigation.toSheet(sheet.campaign()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().setAttribute("data-test-id", "open-sheet");
        return new Card(
                sheet.name(),
                new Paragraph(getTranslation("overview.sheet", Formats.date(sheet.closesOn(), getLocale()))),
                new ProgressLine(
                        getTranslation("overview.sheet.progress", sheet.answered(), sheet.asked()),
                        sheet.answered(),
                        sheet.asked()),
                new Div(button));
    }
}

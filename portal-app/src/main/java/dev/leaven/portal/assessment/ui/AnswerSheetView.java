package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.AnswerSheets;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.ExpertNote;
import dev.leaven.portal.assessment.NoSuchCampaign;
import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.app.SheetDetails;
import dev.leaven.portal.catalog.ExpertSection;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The expert's sheet: ingredients on the left, one of them in the middle. Every answer is kept at once. */
@Route("sheets/:campaignId/:ingredient?")
@RolesAllowed("ASSESSOR")
class AnswerSheetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String INGREDIENT = "ingredient";

    private final AnswerSheets sheets;
    private final Span saved = new Span();
    private final Span state = new Span();
    private SheetProgress progress = new SheetProgress(List.of());
    private String title = "";

    AnswerSheetView(AnswerSheets sheets) {
        this.sheets = sheets;
        addClassName("lv-page");
        saved.addClassNames("lv-soft", "lv-saved");
        saved.getElement().setAttribute("role", "status");
        saved.getElement().setAttribute("data-test-id", "saved");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignId id = CampaignNavigation.campaign(event.getRouteParameters());
        SheetDetails sheet = sheets.open(id);
        List<ExpertSection> sections =
                sheet.pack().expertQuestions(sheet.summary().perspective());
        Optional<String> wanted = event.getRouteParameters().get(INGREDIENT);
        ExpertSection section = wanted.isEmpty()
                ? SheetProgress.firstOpen(sections, sheet)
                : sections.stream()
                        .filter(one -> one.ingredient().id().equals(wanted.get()))
                        .findFirst()
                        .orElseThrow(NoSuchCampaign::new);
        IngredientForm form = show(sheet, sections, section);
        if (wanted.isPresent() && event.getTrigger() == NavigationTrigger.UI_NAVIGATE) {
            // Came here with Enter or Next from the ingredient before: the keyboard goes on in the next question.
            form.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private IngredientForm show(SheetDetails sheet, List<ExpertSection> sections, ExpertSection section) {
        title = sheet.summary().name();
        removeAll();
        saved.setText("");
        progress = new SheetProgress(sections);
        progress.show(sheet, section);
        showState(sheet);
        String perspective = sheet.pack()
                .perspective(sheet.summary().perspective())
                .map(one -> one.name().in(getLocale()))
                .orElse("");
        String purpose = sheet.editable() ? "open" : sheet.summary().open() ? "submitted" : "closed";
        var head = new PageHead(title, getTranslation("sheet.purpose." + purpose, perspective));
        head.setContext(new RouterLink(getTranslation("sheets.title"), SheetsView.class), state);
        if (sheet.editable()) {
            head.setActions(submit(sheet));
        } else if (sheet.summary().open()) {
            head.setActions(reopen(sheet));
        }
        var form = new IngredientForm(sheet, sections, section, new Saving(sheet), saved);
        var columns = new Div(progress, form);
        columns.addClassName("lv-split");
        add(head, columns);
        return form;
    }

    private void showState(SheetDetails sheet) {
        state.removeAll();
        state.add(new CampaignBadge(sheet.summary().state()));
    }

    private Button submit(SheetDetails sheet) {
        var button = new Button(
                getTranslation("sheet.submit"), click -> confirm(sheet.summary().campaign()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().setAttribute("data-test-id", "submit-sheet");
        return button;
    }

    private Button reopen(SheetDetails sheet) {
        CampaignId id = sheet.summary().campaign();
        var button = new Button(getTranslation("sheet.reopen"), click -> {
            attempt(() -> sheets.reopen(id));
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        button.getElement().setAttribute("data-test-id", "reopen-sheet");
        return button;
    }

    private void confirm(CampaignId id) {
        var summary = sheets.open(id).summary();
        int missing = summary.asked() - summary.answered();
        var dialog = new Confirmation(UI.getCurrent());
        dialog.setHeader(getTranslation("sheet.submit.title"));
        dialog.setText(
                missing == 0
                        ? getTranslation("sheet.submit.complete")
                        : getTranslation("sheet.submit.missing", missing));
        dialog.setCancelText(getTranslation("campaign.dialog.back"));
        dialog.setConfirmText(getTranslation("sheet.submit"));
        dialog.addConfirmListener(confirm -> {
            boolean done = attempt(() -> sheets.submit(id));
            if (done) {
                Notices.success(getTranslation("sheet.submitted"));
                getUI().ifPresent(ui -> ui.navigate(SheetsView.class));
            } else {
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            }
        });
        dialog.open();
    }

    /** Says why when it is refused: the campaign may have closed while the page was open. */
    private boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (CampaignRefused refused) {
            refused.reasons().forEach(reason -> Notices.error(getTranslation(reason)));
            return false;
        }
    }

    /** Keeps what is typed or chosen, says so quietly, and moves the marks on the left. */
    private final class Saving implements IngredientForm.Listener {
        private final CampaignId id;

        Saving(SheetDetails sheet) {
            this.id = sheet.summary().campaign();
        }

        @Override
        public void answered(String question, Answer answer) {
            keep(() -> sheets.answer(id, question, answer));
        }

        @Override
        public void noted(String ingredient, ExpertNote note) {
            keep(() -> sheets.note(id, ingredient, note));
        }

        private void keep(Runnable work) {
            if (attempt(work)) {
                saved.setText(getTranslation("sheet.saved"));
                SheetDetails now = sheets.open(id);
                progress.update(now);
                showState(now);
            }
        }
    }
}

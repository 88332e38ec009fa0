package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.actionplan.OwnerAnswer;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlanDraft.ChosenIngredient;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.ui.ComparisonNavigation;
import dev.leaven.portal.actionplan.ui.IngredientLinks;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.ui.CampaignNavigation;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Formats;
import java.time.ZoneOffset;

/** What an action came from, one click back: its obstacle, the gaps that it works on, and what was answered about them. */
final class ActionOrigin extends Composite<Card> {

    private final PlanDraft draft;
    private final PlannedAction action;

    ActionOrigin(PlanDraft draft, PlannedAction action) {
        this.draft = draft;
        this.action = action;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("action.origin"));
        card.getElement().setAttribute("data-test-id", "origin");
        draft.obstacles().stream()
                .filter(one -> one.id().equals(action.details().links().obstacle()))
                .forEach(one -> card.add(line(
                        new Span(getTranslation("plan.field.obstacle")),
                        new Anchor("obstacles/" + draft.cycle().id(), draft.name(one, getLocale())))));
        action.details().links().ingredients().stream()
                .flatMap(id -> draft.pack().ingredient(id).stream())
                .forEach(one -> card.add(ingredient(one)));
        OwnerAnswer answer = action.answer();
        OwnerAnswer earlier = action.earlier();
        if (answer != null) {
            card.add(new Paragraph(said(answer.accepted() ? "action.accepted" : "action.declined", answer)));
        } else if (earlier != null) {
            card.add(new Paragraph(
                    said(earlier.accepted() ? "action.earlier.accepted" : "action.earlier.declined", earlier)));
        }
        return card;
    }

    private Component ingredient(Ingredient one) {
        var name = new Span(
                IngredientLinks.dot(draft.pack(), one.id()), new Span(one.name().in(getLocale())));
        name.addClassName("lv-dotted");
        var line = line(name, ComparisonNavigation.linkTo(draft.cycle().id(), one.id(), gap(one)));
        CampaignId campaign = draft.campaign();
        if (campaign != null) {
            line.add(CampaignNavigation.linkToAnswers(campaign, one.id(), getTranslation("action.origin.answers")));
        }
        return line;
    }

    /** As a link text: from which level to which. */
    private String gap(Ingredient ingredient) {
        return draft.ingredients().stream()
                .filter(one -> one.id().equals(ingredient.id()))
                .findFirst()
                .filter(one -> one.current() != null && one.target() != null)
                .map((ChosenIngredient one) -> getTranslation("action.origin.gap", one.current(), one.target()))
                .orElseGet(() -> getTranslation("action.origin.compare"));
    }

    private String said(String key, OwnerAnswer answer) {
        String day = Formats.date(answer.at().atZone(ZoneOffset.UTC).toLocalDate(), getLocale());
        return getTranslation(key, answer.name(), day, answer.reason());
    }

    private static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("lv-row");
        return line;
    }
}

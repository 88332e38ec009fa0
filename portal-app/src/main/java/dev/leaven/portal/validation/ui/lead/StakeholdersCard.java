package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.catalog.ui.PerspectiveMark;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.validation.app.SigningPerspectives;
import dev.leaven.portal.validation.app.StakeholderRow;
import dev.leaven.portal.validation.app.WaivedPerspective;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.List;
import java.util.Optional;

/** Who speaks for business, HR and L&D, and which of these the plan does without. */
final class StakeholdersCard extends Composite<Card> {

    private final StakeholderActions actions;
    private final List<StakeholderRow> all;
    private final List<WaivedPerspective> waived;
    private final PlanWords words;
    private final boolean editable;

    StakeholdersCard(
            StakeholderActions actions,
            List<StakeholderRow> all,
            List<WaivedPerspective> waived,
            PlanWords words,
            boolean editable) {
        this.actions = actions;
        this.all = all;
        this.waived = waived;
        this.words = words;
        this.editable = editable;
    }

    @Override
    protected Card initContent() {
        var card = new Card(
                getTranslation("validate.stakeholders"), new Paragraph(getTranslation("validate.stakeholders.text")));
        card.getElement().setAttribute("data-test-id", "stakeholders");
        SigningPerspectives.ALL.forEach(perspective -> card.add(perspective(perspective)));
        return card;
    }

    private Component perspective(String perspective) {
        String name = words.perspective(perspective, getLocale());
        List<StakeholderRow> rows = all.stream()
                .filter(one -> one.details().perspective().equals(perspective))
                .toList();
        Optional<WaivedPerspective> without = waived.stream()
                .filter(one -> one.perspective().equals(perspective))
                .findFirst();
        var heading = new H3();
        heading.add(new PerspectiveMark(perspective, name));
        var head = new Div(heading);
        head.addClassName("lv-row-between");
        if (editable) {
            head.add(buttons(perspective, name, without.isPresent()));
        }
        var part = new Div(head);
        part.addClassName("lv-stack-s");
        without.ifPresent(one -> part.add(new Paragraph(getTranslation("validate.waived", one.reason()))));
        if (without.isEmpty() && rows.stream().allMatch(StakeholdersCard::silent)) {
            part.add(
                    new Div(new StatusBadge(getTranslation("validate.missing.nobody." + perspective), Kind.ATTENTION)));
        }
        UnorderedList list = FactRows.list();
        rows.forEach(one -> list.add(new StakeholderLine(one, name, editable ? actions : null)));
        part.add(list);
        return part;
    }

    /** Whether nobody can decide for this stakeholder. */
    private static boolean silent(StakeholderRow one) {
        return one.left() && one.deputy() == null;
    }

    private Component buttons(String perspective, String name, boolean without) {
        var add = new Button(getTranslation("validate.add"), click -> actions.edit(perspective, name, null));
        add.setAriaLabel(getTranslation("validate.add.for", name));
        add.getElement().setAttribute("data-test-id", "add-" + perspective);
        var other = without
                ? new Button(getTranslation("validate.require"), click -> actions.require(perspective))
                : new Button(getTranslation("validate.waive"), click -> actions.waive(perspective, name));
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.getElement().setAttribute("data-test-id", "waive-" + perspective);
        var buttons = new Div(other, add);
        buttons.addClassName("lv-actions");
        return buttons;
    }
}

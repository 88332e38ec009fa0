package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.validation.app.SigningPerspectives;
import dev.leaven.portal.validation.app.StakeholderRow;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.WaivedPerspective;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who speaks for business, HR and L&D, and which of these the plan does without. */
final class StakeholdersCard extends Composite<Card> {

    private final Stakeholders stakeholders;
    private final CycleId cycle;
    private final List<CycleUnit> units;
    private final List<PersonRow> people;
    private final PlanWords words;
    private final boolean editable;
    private final Runnable again;

    StakeholdersCard(
            Stakeholders stakeholders,
            CycleId cycle,
            List<CycleUnit> units,
            List<PersonRow> people,
            PlanWords words,
            boolean editable,
            Runnable again) {
        this.stakeholders = stakeholders;
        this.cycle = cycle;
        this.units = units;
        this.people = people;
        this.words = words;
        this.editable = editable;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        var card = new Card(
                getTranslation("validate.stakeholders"), new Paragraph(getTranslation("validate.stakeholders.text")));
        card.getElement().setAttribute("data-test-id", "stakeholders");
        List<StakeholderRow> all = stakeholders.all(cycle);
        List<WaivedPerspective> waived = stakeholders.waived(cycle);
        SigningPerspectives.ALL.forEach(perspective -> card.add(perspective(
                perspective,
                all.stream()
                        .filter(one -> one.details().perspective().equals(perspective))
                        .toList(),
                waived.stream()
                        .filter(one -> one.perspective().equals(perspective))
                        .findFirst())));
        return card;
    }

    private Component perspective(String perspective, List<StakeholderRow> rows, Optional<WaivedPerspective> waived) {
        String name = words.perspective(perspective, getLocale());
        var part = new Div(new H3(name));
        part.addClassName("lv-stack-s");
        if (waived.isPresent()) {
            part.add(
                    new Paragraph(getTranslation("validate.waived", waived.get().reason())));
        } else if (rows.stream().allMatch(StakeholderRow::left)) {
            part.add(new Paragraph(getTranslation("validate.missing.nobody." + perspective)));
        }
        rows.forEach(one -> part.add(row(one)));
        if (editable) {
            part.add(buttons(perspective, name, waived.isPresent()));
        }
        return part;
    }

    private Component row(StakeholderRow one) {
        var name = new Span(one.name());
        name.addClassName("lv-strong");
        String unit = one.unit() == null ? getTranslation("validate.everywhere") : one.unit();
        var facts = new Span(one.deputy() == null ? unit : getTranslation("validate.deputy", unit, one.deputy()));
        facts.addClassName("lv-soft");
        var row = new Div(new Div(name, new Span(" "), facts));
        row.addClassName("lv-row-between");
        if (one.left()) {
            row.add(new Span(getTranslation("validate.left")));
        } else if (editable) {
            var change = new Button(
                    getTranslation("validate.change"),
                    click -> edit(one.details().perspective(), one));
            change.setAriaLabel(getTranslation("validate.change.of", one.name()));
            var leave = new Button(getTranslation("validate.leave"), click -> leave(one));
            leave.setAriaLabel(getTranslation("validate.leave.of", one.name()));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            leave.addThemeVariants(ButtonVariant.TERTIARY);
            var buttons = new Div(change, leave);
            buttons.addClassName("lv-actions");
            row.add(buttons);
        }
        return row;
    }

    private Component buttons(String perspective, String name, boolean waived) {
        var add = new Button(getTranslation("validate.add"), click -> edit(perspective, null));
        add.setAriaLabel(getTranslation("validate.add.for", name));
        add.getElement().setAttribute("data-test-id", "add-" + perspective);
        var other = waived
                ? new Button(getTranslation("validate.require"), click -> require(perspective))
                : new Button(
                        getTranslation("validate.waive"),
                        click -> new WaiveDialog(stakeholders, cycle, perspective, name, again).open());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.getElement().setAttribute("data-test-id", "waive-" + perspective);
        var buttons = new Div(add, other);
        buttons.addClassName("lv-actions");
        return buttons;
    }

    private void edit(String perspective, @Nullable StakeholderRow one) {
        new StakeholderDialog(
                        people,
                        units,
                        perspective,
                        words.perspective(perspective, getLocale()),
                        one == null ? null : one.details(),
                        details -> {
                            stakeholders.name(cycle, details);
                            again.run();
                        })
                .open();
    }

    private void require(String perspective) {
        try {
            stakeholders.require(cycle, perspective);
        } catch (CycleRefused refused) {
            Notices.error(getTranslation(refused.reason(), refused.arguments().toArray()));
        }
        again.run();
    }

    private void leave(StakeholderRow one) {
        var question = new Confirmation(UI.getCurrent());
        question.setHeader(getTranslation("validate.leave.title", one.name()));
        question.setText(getTranslation("validate.leave.text"));
        question.setConfirmText(getTranslation("validate.leave"));
        question.setCancelText(getTranslation("validate.leave.not"));
        question.addConfirmListener(confirmed -> {
            try {
                stakeholders.leave(cycle, one.id());
            } catch (CycleRefused refused) {
                Notices.error(
                        getTranslation(refused.reason(), refused.arguments().toArray()));
            }
            again.run();
        });
        question.open();
    }
}

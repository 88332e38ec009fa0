package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.assessment.app.AnsweringTime;
import dev.leaven.portal.assessment.internal.PulseScope;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.DayField;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a campaign. What was typed stays, whatever the checks say. */
final class CampaignForm extends Composite<Div> {

    private static final int LEAST = 5;
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 160;
    private static final int USUAL_DAYS = 21;

    private final Packs packs;
    private final PulseScope pulse;
    private final Pack pack;
    private final List<PersonRow> assessors;
    private final LocalDate today;
    private final TextField name = new TextField();
    private final RadioButtonGroup<QuestionnaireLength> form = new RadioButtonGroup<>();
    private final CheckboxGroup<String> languages = new CheckboxGroup<>();
    private final DayField closesOn = new DayField();
    private final IntegerField threshold = new IntegerField();
    private final ExtensionChoice extensions;
    private final CheckboxGroup<PersonRow> experts = new CheckboxGroup<>();

    CampaignForm(Packs packs, PulseScope pulse, List<PersonRow> assessors, Clock clock, Runnable changed) {
        this.packs = packs;
        this.pulse = pulse;
        this.pack = packs.core();
        this.extensions = new ExtensionChoice(packs.available());
        this.assessors = assessors;
        this.today = LocalDate.now(clock);
        prepareBasics();
        prepareLearners();
        prepareExperts();
        getContent().addClassName("lv-section");
        getContent()
                .add(
                        card("setup.basics", name, closesOn),
                        card("setup.learners", form, extensions, languages, threshold),
                        card("setup.experts", experts));
        extensions.addValueChangeListener(change -> {
            // Not refreshAll(): it empties the choice.
            form.setItemLabelGenerator(this::label);
            changed.run();
        });
        name.addValueChangeListener(change -> changed.run());
        form.addValueChangeListener(change -> changed.run());
        languages.addValueChangeListener(change -> changed.run());
        closesOn.addValueChangeListener(change -> changed.run());
        threshold.addValueChangeListener(change -> changed.run());
        experts.addValueChangeListener(change -> changed.run());
    }

    CampaignPlan plan() {
        return new CampaignPlan(
                name.getValue().strip(),
                form.getValue(),
                pack.languages().stream().filter(languages.getValue()::contains).toList(),
                Objects.requireNonNullElse(closesOn.getValue(), today),
                Math.max(LEAST, Objects.requireNonNullElse(threshold.getValue(), LEAST)),
                extensions.chosen(),
                experts.getValue().stream().map(PersonRow::id).collect(Collectors.toSet()));
    }

    void show(CampaignPlan plan) {
        Set<PersonId> chosen = plan.assessors();
        name.setValue(plan.name());
        form.setValue(plan.form());
        languages.setValue(new HashSet<>(plan.languages()));
        closesOn.setValue(plan.closesOn());
        threshold.setValue(plan.minResponses());
        extensions.choose(plan.extensions());
        experts.setValue(assessors.stream()
                .filter(person -> chosen.contains(person.id()))
                .collect(Collectors.toSet()));
    }

    /** Marks what is missing; true when nothing is. */
    boolean validate() {
        name.setInvalid(name.getValue().isBlank());
        closesOn.setInvalid(closesOn.getValue() == null || !closesOn.getValue().isAfter(today));
        languages.setInvalid(languages.getValue().isEmpty());
        Integer answers = threshold.getValue();
        threshold.setInvalid(answers == null || answers < LEAST || answers > MOST);
        return !name.isInvalid() && !closesOn.isInvalid() && !languages.isInvalid() && !threshold.isInvalid();
    }

    private void prepareBasics() {
        name.setLabel(getTranslation("setup.name"));
        name.setHelperText(getTranslation("setup.name.help"));
        name.setErrorMessage(getTranslation("setup.name.error"));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setValue(getTranslation("setup.name.suggestion", String.valueOf(today.getYear())));
        name.getElement().setAttribute("data-test-id", "name");
        closesOn.setLabel(getTranslation("setup.closes"));
        closesOn.setHelperText(getTranslation("setup.closes.help"));
        closesOn.setErrorMessage(getTranslation("setup.closes.error"));
        closesOn.setMin(today.plusDays(1));
        closesOn.setRequiredIndicatorVisible(true);
        closesOn.setValue(today.plusDays(USUAL_DAYS));
        closesOn.getElement().setAttribute("data-test-id", "closes");
    }

    private void prepareLearners() {
        form.setLabel(getTranslation("setup.form"));
        form.setItems(QuestionnaireLength.values());
        form.setItemLabelGenerator(this::label);
        form.addThemeName("vertical");
        form.getElement().setAttribute("data-test-id", "form");
        // Before a plan is in force there is nothing that a pulse could ask about.
        form.setItemEnabledProvider(
                one -> one != QuestionnaireLength.PULSE || !pulse.ingredients().isEmpty());
        form.setValue(QuestionnaireLength.SHORT);
        languages.setLabel(getTranslation("setup.languages"));
        languages.setErrorMessage(getTranslation("setup.languages.error"));
        languages.setItems(pack.languages());
        languages.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(getLocale()));
        languages.setValue(new HashSet<>(pack.languages()));
        threshold.setLabel(getTranslation("setup.threshold"));
        threshold.setHelperText(getTranslation("setup.threshold.help"));
        threshold.setErrorMessage(getTranslation("setup.threshold.error"));
        threshold.setMin(LEAST);
        threshold.setMax(MOST);
        threshold.setStepButtonsVisible(true);
        threshold.setValue(LEAST);
    }

    private String label(QuestionnaireLength one) {
        int items = pulse.items(packs.get(pack.ref(), extensions.chosen()), one).size();
        return getTranslation("setup.form." + one.name().toLowerCase(Locale.ROOT), items, AnsweringTime.minutes(items));
    }

    private void prepareExperts() {
        experts.setLabel(getTranslation("setup.experts.label"));
        experts.setItems(assessors);
        experts.setItemLabelGenerator(person -> getTranslation(
                "setup.experts.item",
                person.name(),
                pack.perspective(Objects.requireNonNullElse(person.perspective(), ""))
                        .map(perspective -> perspective.name().in(getLocale()))
                        .orElse("")));
        experts.addThemeName("vertical");
        experts.setValue(new HashSet<>(assessors));
    }

    private Card card(String key, Component... fields) {
        return new Card(getTranslation(key), fields);
    }
}

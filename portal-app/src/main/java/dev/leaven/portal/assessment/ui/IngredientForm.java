package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.ExpertNote;
import dev.leaven.portal.assessment.app.SheetDetails;
import dev.leaven.portal.assessment.ui.LevelPicker.Option;
import dev.leaven.portal.catalog.ExpertSection;
import dev.leaven.portal.catalog.Question;
import dev.leaven.portal.catalog.Scale;
import dev.leaven.portal.components.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One ingredient of an expert's sheet: question by question, then importance and evidence. */
final class IngredientForm extends Composite<Div> {

    /** Hears what must be kept. */
    interface Listener {
        void answered(String question, Answer answer);

        void noted(String ingredient, ExpertNote note);
    }

    private final SheetDetails sheet;
    private final List<ExpertSection> sections;
    private final ExpertSection section;
    private final Listener listener;
    private final List<LevelPicker> pickers;
    private final List<Card> cards = new ArrayList<>();
    private final Card note;
    private final Button back = new Button();
    private final Button next = new Button();
    private int at;
    private final RadioButtonGroup<Option> importance = new RadioButtonGroup<>();
    private final TextArea evidence = new TextArea();

    IngredientForm(
            SheetDetails sheet,
            List<ExpertSection> sections,
            ExpertSection section,
            Listener listener,
            Component status) {
        this.sheet = sheet;
        this.sections = sections;
        this.section = section;
        this.listener = listener;
        var intro = new Card(
                new H2(section.ingredient().name().in(getLocale())),
                new Paragraph(section.ingredient().rationale().in(getLocale())));
        intro.getElement().setAttribute("data-test-id", "ingredient");
        getContent().addClassName("lv-section");
        getContent().add(intro);
        pickers = section.questions().stream().map(this::picker).toList();
        pickers.forEach(picker -> picker.addNextListener(event -> forward()));
        pickers.forEach(picker -> cards.add(new Card(count(picker), picker)));
        note = note();
        cards.forEach(getContent()::add);
        getContent().add(note, foot(status));
        show(firstOpen());
    }

    /** Moves the keyboard into the question in sight. */
    void focus() {
        pickers.get(at).focus();
    }

    private Span count(LevelPicker picker) {
        var count = new Span(getTranslation("sheet.question", pickers.indexOf(picker) + 1, pickers.size()));
        count.addClassName("lv-soft");
        return count;
    }

    private int firstOpen() {
        for (int i = 0; i < pickers.size(); i++) {
            if (pickers.get(i).getValue().isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    /** One question at a time; importance and evidence come with the last. */
    private void show(int question) {
        at = question;
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).setVisible(i == at);
        }
        boolean last = at == cards.size() - 1;
        note.setVisible(last);
        back.setVisible(at > 0);
        next.setText(getTranslation(last ? "sheet.next" : "sheet.next.question"));
        next.setVisible(!last || sections.indexOf(section) + 1 < sections.size());
    }

    private void forward() {
        if (at + 1 < cards.size()) {
            show(at + 1);
            focus();
        } else {
            nextIngredient();
        }
    }

    private LevelPicker picker(Question question) {
        Scale scale = sheet.pack().scale(Scale.Kind.MATURITY);
        List<Option> levels = scale.levels().stream()
                .map(level -> new Option(
                        String.valueOf(level.level()),
                        level.name().in(getLocale()),
                        section.ingredient()
                                .levels()
                                .get(level.level() - 1)
                                .text()
                                .in(getLocale())))
                .toList();
        var picker = new LevelPicker(question.text().in(getLocale()), levels, extras(scale));
        Answer given = sheet.answers().get(question.id());
        picker.setValue(given == null ? "" : given.toString());
        picker.setReadOnly(!sheet.editable());
        picker.getElement().setAttribute("data-test-id", "question");
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Answer.parse(change.getValue()).ifPresent(answer -> listener.answered(question.id(), answer));
            }
        });
        return picker;
    }

    private Card note() {
        Scale scale = sheet.pack().scale(Scale.Kind.IMPORTANCE);
        List<Option> options = Stream.concat(
                        scale.levels().stream()
                                .map(level -> new Option(
                                        String.valueOf(level.level()),
                                        level.name().in(getLocale()))),
                        extras(scale).stream())
                .toList();
        ExpertNote given = sheet.notes().getOrDefault(section.ingredient().id(), ExpertNote.NONE);
        importance.setLabel(scale.instruction().in(getLocale()));
        importance.setItems(options);
        importance.setItemLabelGenerator(Option::name);
        importance.setReadOnly(!sheet.editable());
        options.stream()
                .filter(option ->
                        given.importance() != null && option.value().equals(new Answer(given.importance()).toString()))
                .findFirst()
                .ifPresent(importance::setValue);
        evidence.setLabel(getTranslation("sheet.evidence"));
        evidence.setHelperText(getTranslation("sheet.evidence.help"));
        evidence.setMaxLength(ExpertNote.LONGEST_EVIDENCE);
        evidence.setValueChangeMode(ValueChangeMode.ON_BLUR);
        evidence.setValue(given.evidence());
        evidence.setReadOnly(!sheet.editable());
        importance.getElement().setAttribute("data-test-id", "importance");
        evidence.getElement().setAttribute("data-test-id", "evidence");
        importance.addValueChangeListener(change -> keepNote(change.isFromClient()));
        evidence.addValueChangeListener(change -> keepNote(change.isFromClient()));
        return new Card(getTranslation("sheet.note"), importance, evidence);
    }

    private void keepNote(boolean fromClient) {
        if (fromClient) {
            Integer weight = Optional.ofNullable(importance.getValue())
                    .flatMap(option -> Answer.parse(option.value()))
                    .map(Answer::code)
                    .orElse(null);
            listener.noted(
                    section.ingredient().id(),
                    new ExpertNote(weight, Objects.requireNonNullElse(evidence.getValue(), "")));
        }
    }

    private List<Option> extras(Scale scale) {
        return scale.extraAnswers().stream()
                .map(extra -> new Option(extra.id(), extra.name().in(getLocale())))
                .toList();
    }

    /** The way on is always in sight, and so is the word that says that an answer was kept. */
    private Div foot(Component status) {
        back.setText(getTranslation("sheet.back"));
        back.addClickListener(click -> show(at - 1));
        next.addClickListener(click -> forward());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.getElement().setAttribute("data-test-id", "next-question");
        var foot = new Div(new Div(back), status, next);
        foot.addClassName("lv-sticky-foot");
        return foot;
    }

    private void nextIngredient() {
        int next = sections.indexOf(section) + 1;
        if (next < sections.size()) {
            getUI().ifPresent(ui -> ui.navigate(
                    AnswerSheetView.class,
                    new RouteParameters(
                            new RouteParam(
                                    CampaignNavigation.CAMPAIGN,
                                    sheet.summary().campaign().toString()),
                            new RouteParam(
                                    AnswerSheetView.INGREDIENT,
                                    sections.get(next).ingredient().id()))));
        }
    }
}

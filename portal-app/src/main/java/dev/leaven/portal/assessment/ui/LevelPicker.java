package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The field of the expert's sheet: levels as cards to choose from, and the extra answers below them.
 *
 * <p>The value is the value of the chosen option ({@code "1"} to {@code "5"}, {@code "dont-know"}, {@code "not-applicable"}) and
 * the empty string while nothing is chosen. It is a radio group underneath: arrows move, a digit chooses the level with that
 * value, Enter asks for the next question ({@link #addNextListener}).
 */
@JsModule("./components/level-picker.ts")
public final class LevelPicker extends AbstractCompositeField<RadioButtonGroup<LevelPicker.Option>, LevelPicker, String>
        implements HasAriaLabel {

    /** One answer: the value that is stored, its name, and for a level what it looks like in practice. */
    public record Option(
            String value, String name, @Nullable String description) {
        /** An extra answer, which needs no description. */
        public Option(String value, String name) {
            this(value, name, null);
        }
    }

    /** Enter was pressed in the field: go on to the next question. */
    public static final class NextEvent extends ComponentEvent<LevelPicker> {
        NextEvent(LevelPicker source) {
            super(source, true);
        }
    }

    private final List<Option> options;

    /**
     * @param question the label of the field
     * @param levels the anchored levels, lowest first
     * @param extras "do not know" and the like, shown smaller
     */
    public LevelPicker(String question, List<Option> levels, List<Option> extras) {
        super("");
        options = Stream.concat(levels.stream(), extras.stream()).toList();
        var group = getContent();
        group.addClassName("lv-level-picker");
        group.setLabel(question);
        group.setItems(options);
        group.setRenderer(new ComponentRenderer<Component, Option>(LevelPicker::card));
        group.addValueChangeListener(change -> setModelValue(valueOf(change.getValue()), change.isFromClient()));
        listenToKeys();
    }

    public Registration addNextListener(ComponentEventListener<NextEvent> listener) {
        return addListener(NextEvent.class, listener);
    }

    /** Moves the keyboard into the field, and the question with all its choices into sight. */
    public void focus() {
        getContent().getElement().callJsFunction("bringForward");
    }

    @Override
    protected void setPresentationValue(String newValue) {
        getContent().setValue(option(newValue).orElse(null));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        getContent().setReadOnly(readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return getContent().isReadOnly();
    }

    private void listenToKeys() {
        getElement()
                .addEventListener("keydown", key -> {
                    var pressed = key.getEventData().get("event.key").asString();
                    if (pressed.equals("Enter")) {
                        fireEvent(new NextEvent(this));
                    } else if (!isReadOnly() && isEnabled()) {
                        option(pressed).ifPresent(this::choose);
                    }
                })
                .addEventData("event.key")
                .setFilter("/^([1-9]|Enter)$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey");
    }

    /** A digit is the person's own doing, so the change counts as coming from the client. */
    private void choose(Option option) {
        setModelValue(option.value(), true);
        setPresentationValue(option.value());
    }

    private Optional<Option> option(@Nullable String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    private static String valueOf(@Nullable Option option) {
        return option == null ? "" : option.value();
    }

    private static Component card(Option option) {
        var name = new Span(option.name());
        name.addClassName("lv-level-name");
        var card = new Div();
        card.addClassName(option.description() == null ? "lv-level-extra" : "lv-level-card");
        if (option.description() != null) {
            var number = new Span(option.value());
            number.addClassName("lv-level-number");
            number.getElement().setAttribute("data-level", option.value());
            var text = new Span(option.description());
            text.addClassName("lv-level-text");
            card.add(number, name, text);
        } else {
            card.add(name);
        }
        return card;
    }
}

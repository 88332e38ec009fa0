package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class LevelPickerTest {

    private final LevelPicker picker = new LevelPicker(
            "How visible are leaders as learners?",
            List.of(
                    new LevelPicker.Option("1", "Ad hoc", "By chance"),
                    new LevelPicker.Option("2", "Started", "First")),
            List.of(new LevelPicker.Option("dont-know", "I do not know")));

    @Test
    void nothing_is_chosen_at_first() {
        assertThat(picker.getValue()).isEmpty();
        assertThat(picker.isEmpty()).isTrue();
    }

    @Test
    void a_stored_answer_is_shown_as_the_chosen_option() {
        picker.setValue("dont-know");
        assertThat(group().getValue().value()).isEqualTo("dont-know");
        picker.setValue("");
        assertThat(group().getValue()).isNull();
    }

    @Test
    void a_digit_chooses_the_level_and_counts_as_the_persons_own_doing() {
        var fromClient = new ArrayList<Boolean>();
        picker.addValueChangeListener(change -> fromClient.add(change.isFromClient()));
        press("2");
        assertThat(picker.getValue()).isEqualTo("2");
        assertThat(group().getValue().value()).isEqualTo("2");
        assertThat(fromClient).containsExactly(true);
    }

    @Test
    void a_digit_without_a_level_changes_nothing() {
        picker.setValue("1");
        press("4");
        assertThat(picker.getValue()).isEqualTo("1");
    }

    @Test
    void a_submitted_sheet_cannot_be_changed_by_keys() {
        picker.setValue("1");
        picker.setReadOnly(true);
        press("2");
        assertThat(picker.getValue()).isEqualTo("1");
    }

    @Test
    void enter_asks_for_the_next_question() {
        var asked = new ArrayList<LevelPicker.NextEvent>();
        picker.addNextListener(asked::add);
        press("Enter");
        assertThat(asked).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<LevelPicker.Option> group() {
        return (RadioButtonGroup<LevelPicker.Option>)
                picker.getChildren().findFirst().orElseThrow();
    }

    private void press(String key) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.key", key);
        data.put("/^([1-9]|Enter)$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey", true);
        picker.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(picker.getElement(), "keydown", data));
    }
}

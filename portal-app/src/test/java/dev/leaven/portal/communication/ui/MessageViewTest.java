package dev.leaven.portal.communication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.communication.app.Announcements;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead writes a message, is told what is missing, and approves it. */
class MessageViewTest extends PortalUiTest {

    @Autowired
    private Planning planning;

    @Autowired
    private Announcements announcements;

    private Organisation ours;
    private CycleId cycle;

    @BeforeEach
    void results_are_published() {
        ours = organisations.make();
        cycle = planning.measured(ours);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_message_is_written_from_a_template_and_nothing_typed_is_lost_while_something_is_missing() {
        open(ours.lead(), "tell/" + cycle);
        window().test(find(Button.class, "new-message")).click();
        var level = find(Select.class, "level");
        level.setValue(level.getListDataView().getItems().skip(3).findFirst().orElseThrow());
        window().test(find(Button.class, "begin-message")).click();
        assertThat(view()).isEqualTo("MessageView");

        find(TextField.class, "subject-en").setValue("<b>You</b> said {{deadline}}");
        find(CheckboxGroup.class, "channels").setValue(Set.of());
        window().test(find(Button.class, "approve")).click();
        window().test(window().find(ConfirmDialog.class).single()).confirm();
        assertThat(told()).contains("Still to be replaced by your words", "Choose at least one channel");
        assertThat(find(TextField.class, "subject-en").getValue()).contains("<b>You</b> said");
        assertThat(find(Div.class, "problems").isVisible()).isTrue();
        assertThat(SignedInAs.call(ours.lead(), () -> announcements.all(cycle)))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(AnnouncementState.DRAFT));
    }

    @Test
    void a_kept_message_is_approved_with_a_warning_and_its_ledger_is_shown() {
        var id = SignedInAs.call(ours.lead(), () -> announcements.begin(cycle, "results-headlines", "all-learners"));
        open(ours.lead(), "tell/" + cycle + "/message/" + id);
        for (String language : Set.of("en", "nl")) {
            find(TextArea.class, "body-" + language).setValue("What you said: {{link}}");
            find(TextArea.class, "brief-" + language).setValue("What you said");
        }
        window().test(find(Button.class, "approve")).click();
        window().test(window().find(ConfirmDialog.class).single()).confirm();

        assertThat(told()).contains("Who got what", "Goes out on its day", "The lead");
    }
}

package dev.leaven.portal.validation.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.StakeholderPhones;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.RemarkAnswer.Outcome;
import dev.leaven.portal.validation.app.RoundKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead answers what stakeholders said about a draft. */
class RemarksCardTest extends PortalUiTest {

    private static final String SAID = "Twenty hours is too much.";

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private StakeholderPhones phones;

    @Autowired
    private FakeChannels channels;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;

    @BeforeEach
    void business_has_said_something() {
        ours = organisations.make();
        theirs = organisations.make();
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        plan = planning.planned(ours);
        validating.nameExperts(ours, plan.cycle());
        validating.begin(ours, plan.cycle(), RoundKind.CONSULTATION);
        phones.of(ours, plan.cycle()).act("business", "/plan/comment", "stance.", "REMARK", "text.", SAID);
    }

    @Test
    void an_answer_says_what_becomes_of_it_and_can_be_changed() {
        open(ours.lead(), "validate/" + plan.cycle());
        assertThat(told()).contains(SAID);

        click("save-answer");
        assertThat(find(RadioButtonGroup.class, "outcome").isInvalid()).isTrue();
        answer(Outcome.PARTLY, "");
        assertThat(find(TextArea.class, "answer-text").isInvalid()).isTrue();
        answer(Outcome.PARTLY, "Sixteen.");

        assertThat(shows("save-answer")).isFalse();
        assertThat(find(Component.class, "given-answer").getElement().getTextRecursively())
                .contains("Partly adopted", "Sixteen.");

        click("change-answer");
        assertThat(find(TextArea.class, "answer-text").getValue()).isEqualTo("Sixteen.");
        answer(Outcome.ADOPTED, "Twelve.");
        assertThat(told()).contains("Twelve.").doesNotContain("Sixteen.");
    }

    @Test
    void nobody_else_reads_what_was_said() {
        open(theirs.lead(), "validate/" + plan.cycle());

        assertThat(told()).doesNotContain(SAID);
    }

    @SuppressWarnings("unchecked")
    private void answer(Outcome outcome, String text) {
        find(RadioButtonGroup.class, "outcome").setValue(outcome);
        find(TextArea.class, "answer-text").setValue(text);
        click("save-answer");
    }

    private void click(String button) {
        window().test(find(Button.class, button)).click();
    }
}

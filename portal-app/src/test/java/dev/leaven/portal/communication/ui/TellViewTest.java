package dev.leaven.portal.communication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.leaven.portal.communication.app.Reach;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.PortalUiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead opens the organisation's page; members read it in the portal. */
class TellViewTest extends PortalUiTest {

    @Autowired
    private Planning planning;

    @Test
    @SuppressWarnings("unchecked")
    void a_page_is_opened_and_members_of_this_organisation_read_it() {
        Organisation ours = organisations.make();
        Organisation theirs = organisations.make();
        CycleId cycle = planning.measured(ours);
        open(ours.lead(), "tell/" + cycle);
        assertThat(told()).contains("Tell people", "12 of you answered", "We are choosing");
        find(RadioButtonGroup.class, "reach").setValue(Reach.PUBLIC);
        window().test(find(Button.class, "open-page")).click();

        assertThat(notices()).anyMatch(text -> text.contains("The page is open."));
        assertThat(told()).contains("/told/" + ours.tenant().slug());
        open(ours.assessor("hr"), "you-said");
        assertThat(told()).contains("12 of you answered");
        open(theirs.assessor("hr"), "you-said");
        assertThat(told()).contains("Nothing has been told yet").doesNotContain("12 of you");
    }
}

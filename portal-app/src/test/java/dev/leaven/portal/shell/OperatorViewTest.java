package dev.leaven.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.identity.app.JoiningAccess;
import dev.leaven.portal.identity.app.NewPassword;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OperatorViewTest extends PortalUiTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private JoiningAccess access;

    private final int number = COUNT.incrementAndGet();
    private final String name = "Molen De Hoop " + number;

    @Test
    void a_new_organisation_stands_in_the_list_and_its_link_is_there_to_hand_over() {
        open(Organisations.OPERATOR, "operator");
        make(name, "Ada", "ada" + number + "@molen.example");

        assertThat(access.open(token()).organisation()).isEqualTo(name);
        window().test(find(Button.class, "link-done")).click();
        assertThat(told()).contains(name, "Nobody has an account yet");
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_its_field_and_stays() {
        open(Organisations.OPERATOR, "operator", Locale.of("nl"));
        make(" ", "", "ada");

        assertThat(field("organisation-name").getErrorMessage()).isEqualTo("Vul dit in.");
        assertThat(field("organisation-person").isInvalid()).isTrue();
        assertThat(email().getErrorMessage()).startsWith("Dit is geen e-mailadres");
        assertThat(email().getValue()).isEqualTo("ada");
        assertThat(shows("link-dialog")).isFalse();
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        var other = organisations.make(1);
        open(Organisations.OPERATOR, "operator");
        make(other.tenant().name(), "Ada", "ada@molen.example");

        assertThat(field("organisation-name").getErrorMessage()).contains("of this name already");
    }

    @Test
    void a_link_that_was_lost_is_replaced_until_somebody_has_joined() {
        open(Organisations.OPERATOR, "operator");
        make(name, "Ada", "ada" + number + "@hoop.example");
        window().test(find(Button.class, "link-done")).click();

        window().test(find(Button.class, "link-molen-de-hoop-" + number)).click();
        access.join(token(), new NewPassword("flour, water and salt"));
        window().test(find(Button.class, "link-done")).click();
        window().test(find(Button.class, "link-molen-de-hoop-" + number)).click();

        assertThat(notices()).anyMatch(text -> text.contains("Somebody of " + name + " has an account"));
        assertThat(shows("link-dialog")).isFalse();
        assertThat(shows("link-molen-de-hoop-" + number)).isFalse();
    }

    private void make(String organisation, String person, String address) {
        window().test(find(Button.class, "organisation-new")).click();
        window().test(field("organisation-name")).setValue(organisation);
        window().test(field("organisation-person")).setValue(person);
        window().test(email()).setValue(address);
        window().test(find(Button.class, "organisation-make")).click();
    }

    private TextField field(String testId) {
        return find(TextField.class, testId);
    }

    private EmailField email() {
        return find(EmailField.class, "organisation-email");
    }

    private String token() {
        var link = field("link").getValue();
        assertThat(link).contains("/join/");
        return link.substring(link.lastIndexOf('/') + 1);
    }
}

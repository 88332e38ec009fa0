package dev.leaven.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.app.JoiningLinks;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JoinViewTest extends PortalUiTest {

    @Autowired
    private People people;

    @Autowired
    private JoiningLinks joiningLinks;

    private Organisation ours;
    private PersonRow learner;

    @BeforeEach
    void somebody_of_one_of_two_organisations() {
        organisations.make(1);
        ours = organisations.make(1);
        learner = person();
    }

    @Test
    void whoever_opens_the_link_sees_who_invites_and_the_address_to_sign_in_with() {
        openAsStranger(link(), Locale.ENGLISH);

        assertThat(told()).contains("Welcome, Learner 1.1", ours.tenant().name() + " invites you");
        assertThat(window().find(TextField.class).single().getValue()).isEqualTo(learner.email());
        assertThat(window().find(TextField.class).single().isReadOnly()).isTrue();
    }

    @Test
    void a_weak_password_stays_in_its_field_with_what_to_choose_instead() {
        openAsStranger(link(), Locale.of("nl"));
        window().test(password()).setValue("kort");
        window().test(find(Button.class, "join")).click();

        assertThat(password().isInvalid()).isTrue();
        assertThat(password().getErrorMessage()).startsWith("Dat is te kort. Gebruik minstens 12 tekens");
        assertThat(password().getValue()).isEqualTo("kort");
        assertThat(person().account()).isFalse();
    }

    @Test
    void a_good_one_opens_the_way_to_the_sign_in_and_the_link_is_over() {
        var link = link();
        openAsStranger(link, Locale.ENGLISH);
        window().test(password()).setValue("flour, water and salt");
        window().test(find(Button.class, "join")).click();

        assertThat(told()).contains("You can sign in with your address and your new password.");
        assertThat(find(Component.class, "to-sign-in").getElement().getAttribute("href"))
                .isEqualTo("login");
        assertThat(person().account()).isTrue();

        openAsStranger(link, Locale.ENGLISH);
        assertThat(told()).contains("This link can't be used", "It was used already");
        assertThat(shows("new-password")).isFalse();
    }

    @Test
    void a_link_that_ends_while_somebody_types_says_so() {
        openAsStranger(link(), Locale.ENGLISH);
        link();
        window().test(password()).setValue("flour, water and salt");
        window().test(find(Button.class, "join")).click();

        assertThat(told()).contains("a newer one was made in its place");
        assertThat(person().account()).isFalse();
    }

    @Test
    void who_is_signed_in_is_asked_to_sign_out_and_the_link_stays_good() {
        var link = link();
        open(organisations.make(1).lead(), link);

        assertThat(view()).isEqualTo("JoinView");
        assertThat(told())
                .contains("signed in as The lead")
                .doesNotContain(ours.tenant().name(), "Learner");
        openAsStranger(link, Locale.ENGLISH);
        assertThat(told()).contains("Welcome, Learner 1.1");
    }

    private String link() {
        return SignedInAs.call(ours.administrator(), () -> joiningLinks.invite(learner.id()))
                .path();
    }

    private PersonRow person() {
        return SignedInAs.call(ours.lead(), people::all).stream()
                .filter(person -> person.name().equals("Learner 1.1"))
                .findFirst()
                .orElseThrow();
    }

    private PasswordField password() {
        return find(PasswordField.class, "new-password");
    }
}

package dev.leaven.portal.plugins.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginJars;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublishersCardTest extends OperatorPageTest {

    @Autowired
    private MutableClock clock;

    @Test
    void a_certificate_is_shown_before_it_is_trusted() {
        var key = SigningKey.named("Shown first");
        jars.trust(SigningKey.trusted());
        open(Organisations.OPERATOR, PAGE);
        press("trust");
        find(TextArea.class, "pem").setValue("nonsense");
        assertThat(find(TextArea.class, "pem").getErrorMessage()).contains("no certificate");
        assertThat(find(Button.class, "trust-yes").isEnabled()).isFalse();

        find(TextArea.class, "pem").setValue(PluginJars.pem(key));

        assertThat(find(Div.class, "certificate").getElement().getTextRecursively())
                .contains("Shown first, Test");
        press("trust-yes");
        assertThat(find(Div.class, "publishers").getElement().getTextRecursively())
                .contains("Shown first, Test");
    }

    @Test
    void a_certificate_that_ends_soon_or_has_ended_is_marked() {
        var key = jars.trust(SigningKey.named("Ends soon"));
        var end = key.certificate().getNotAfter().toInstant();
        clock.set(end.minus(Duration.ofDays(61)));
        open(Organisations.OPERATOR, PAGE);
        assertThat(publisher("Ends soon")).contains("Valid until").doesNotContain("next certificate");

        clock.set(end.minus(Duration.ofDays(59)));
        open(Organisations.OPERATOR, PAGE);
        assertThat(publisher("Ends soon")).contains("Ends on", "Ask the publisher for the next certificate");

        clock.set(end.plus(Duration.ofDays(1)));
        open(Organisations.OPERATOR, PAGE, Locale.of("nl"));
        assertThat(publisher("Ends soon")).contains("Verlopen op", "blijft draaien");
    }

    @Test
    void trusting_somebody_no_longer_says_what_runs_on() {
        var key = jars.trust(SigningKey.named("Soon forgotten"));
        jars.install(PluginJars.bytes(PluginJar.channel(id).signedBy(key)));
        open(Organisations.OPERATOR, PAGE);
        window().find(Button.class, row("Soon forgotten"))
                .withAttribute("data-test-id", "distrust")
                .single()
                .click();

        var dialog = window().find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("It stops nothing", id);
        window().test(dialog).confirm();

        assertThat(find(Div.class, "publishers").getElement().getTextRecursively())
                .doesNotContain("Soon forgotten");
        assertThat(card()).contains("Running");
    }

    private ListItem row(String publisher) {
        return window().find(ListItem.class, find(Div.class, "publishers")).all().stream()
                .filter(row -> row.getElement().getTextRecursively().contains(publisher))
                .findFirst()
                .orElseThrow();
    }

    private String publisher(String name) {
        var text = new StringBuilder();
        tell(text, row(name).getElement());
        return text.toString();
    }
}

package dev.leaven.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.delivery.app.TestMessages;
import dev.leaven.portal.demo.app.CaughtLetters;
import dev.leaven.portal.demo.internal.CaughtLetter;
import dev.leaven.portal.demo.internal.MailCatcher;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What a newcomer to the demo sends arrives in the demo, and is read by whom it concerns. */
@DemoTest
class DemoMailTest {

    private static final String MAIL = "channel-email";

    @Autowired
    private OrganisationPlugins plugins;

    @Autowired
    private TestMessages messages;

    @Autowired
    private CaughtLetters letters;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private UserDetailsService signIn;

    @BeforeEach
    void both_organisations_are_through_with_their_stories() {
        for (String lead : List.of("lead@brightwater.example", "lead@zonneveld.example")) {
            await().until(() ->
                    SignedInAs.call(user(lead), () -> plugins.get(MAIL).filledIn()));
        }
    }

    @Test
    void a_letter_is_seen_by_its_own_organisation_and_by_the_operator() {
        send("lead@brightwater.example", "HR@Brightwater.example");
        await().until(() -> caught("operator@leaven.example").stream().anyMatch(to("HR@Brightwater.example")));

        assertThat(caught("lead@brightwater.example")).anyMatch(to("HR@Brightwater.example"));
        assertThat(caught("lead@zonneveld.example")).noneMatch(to("HR@Brightwater.example"));
        long id = caught("lead@brightwater.example").stream()
                .filter(to("HR@Brightwater.example"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(SignedInAs.call(user("lead@zonneveld.example"), () -> letters.find(id)))
                .isEmpty();
    }

    @Test
    void a_letter_to_a_stranger_is_seen_by_the_operator_alone() {
        new Post(catcher.address().orElseThrow()).send("somebody@elsewhere.example", "Hello", "x");

        assertThat(caught("operator@leaven.example")).anyMatch(to("somebody@elsewhere.example"));
        assertThat(caught("lead@brightwater.example")).noneMatch(to("somebody@elsewhere.example"));
    }

    @Test
    void an_assessor_reads_nothing_here() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> caught("hr@brightwater.example"));
    }

    private void send(String lead, String address) {
        SignedInAs.run(user(lead), () -> messages.send(MAIL, address, Locale.ENGLISH));
    }

    private List<CaughtLetter> caught(String reader) {
        return SignedInAs.call(user(reader), letters::newest);
    }

    private static Predicate<CaughtLetter> to(String address) {
        return letter -> letter.to().equals(address);
    }

    private PortalUser user(String email) {
        return (PortalUser) signIn.loadUserByUsername(email);
    }

    private static ConditionFactory await() {
        return Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60));
    }
}

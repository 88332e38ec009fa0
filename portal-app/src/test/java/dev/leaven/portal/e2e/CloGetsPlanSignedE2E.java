package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.e2e.MailServer.Mail;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.Organisation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From published results to a plan that business, HR and L&D have signed, and a change of it: each letter is read as it arrived
 * at a mail server, and its link followed on its reader's phone.
 */
@Journey
class CloGetsPlanSignedE2E {

    private static final String OWN_ACTION = "Lunch with a story";
    private static final String OBJECTION = "Twenty hours are too many for our managers.";
    private static final String ANSWER = "Twelve hours, in the month after the busy season.";
    private static final String MINUTES = "Management team, point 4: L&D agrees.";

    private static final PortalProcess PORTAL = PortalProcess.shared();
    private static final MailServer MAILS = new MailServer();
    private static final MailChannel CHANNEL = new MailChannel(PORTAL, MAILS);

    @BeforeAll
    static void admitMail() {
        CHANNEL.admit();
    }

    @AfterAll
    static void stopMail() {
        MAILS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void a_plan_is_drafted_discussed_signed_and_changed(String language) {
        new Course(language).run();
    }

    /** One organisation's way, with everybody who takes part. */
    private static final class Course {

        private final String language;
        private final Words words;
        private final Organisation ours;
        private final Organisation theirs;
        private final String cycle;

        private Course(String language) {
            this.language = language;
            this.words = new Words(language);
            this.ours = JourneyOrganisations.make(language);
            this.theirs = JourneyOrganisations.make("en");
            this.cycle = JourneyOrganisations.measured(ours).toString();
        }

        private void run() {
            try (var lead = Browser.at(PORTAL.address(), Look.DESKTOP.in(language))) {
                JourneyOrganisations.signIn(lead, ours.lead());
                CHANNEL.enable(lead, ours);
                var plan = new PlanPages(lead, language);
                compares(plan);
                drafts(plan);
                consults(lead);
                decides(plan);
                isSigned(lead);
                changes(plan);
                assertThat(lead.consoleErrors()).isEmpty();
            }
            unseenByTheOtherOrganisation();
        }

        private void compares(PlanPages page) {
            page.browser.visit("/compare/" + cycle);
            page.openIngredient(0);
            page.confirmCurrent();
            page.level("target", 4);
            page.takeAlong();
            page.browser.checkAccessibility();
        }

        private void drafts(PlanPages page) {
            page.browser.visit("/obstacles/" + cycle);
            page.goOn("The sheets came without importance.");
            page.chooseObstacle("no-link-with-goals", "Managers told us so themselves.");
            page.takeStarter();
            page.next();
            var today = LocalDate.now(ZoneOffset.UTC);
            page.openAction(0);
            page.agree("The ld", 20, today.plusDays(7), today.plusDays(60));
            page.saveAction();
            page.addAction(OWN_ACTION);
            page.agree("The hr", 10, today.plusDays(14), today.plusDays(80));
            // It concerns one perspective alone: who that is, a change of it will show.
            page.tick("action-perspectives", 1);
            page.saveAction();
            assertThat(page.actions()).hasSize(2).anyMatch(row -> row.contains(OWN_ACTION));
            page.next();
        }

        private void consults(Browser lead) {
            var page = ValidatePage.open(lead, cycle);
            page.name("business", "The business", null);
            page.name("hr", "The hr", "Learner 1.1");
            page.name("ld", "The ld", null);
            page.begin("consultation");
            try (var phone = letter("hr", 1)) {
                assertThat(phone.words()).contains(OWN_ACTION);
                phone.say(0, "OBJECTION", OBJECTION);
                phone.say(1, "SUPPORT", "");
                phone.say(2, "REMARK", "Good that it is few.");
                phone.press("submit");
                assertThat(phone.text("receipt")).contains(OBJECTION);
            }
            try (var phone = letter("business", 1)) {
                phone.say(2, "SUPPORT", "");
                phone.press("submit");
                phone.byTestId("receipt");
            }
            page = ValidatePage.open(lead, cycle);
            assertThat(page.remarks()).anyMatch(remark -> remark.contains(OBJECTION));
            page.end();
            page.answerAll(words.of("review.outcome.adopted"), ANSWER);
            assertThat(mail("hr", 2).text()).contains(ANSWER);
        }

        /** The lead does what was adopted, and owners say yes. */
        private void decides(PlanPages page) {
            page.browser.visit("/plan/" + cycle);
            page.openAction(0);
            page.hours(12);
            page.saveAction();
            page.askOwners();
            accepts("ld", 2);
            accepts("hr", 3);
            page.browser.visit("/plan/" + cycle);
            page.next();
        }

        private void accepts(String owner, int letters) {
            try (var phone = letter(owner, letters)) {
                phone.byTestId("owned");
                phone.press("accept");
                phone.byTestId("answered");
            }
        }

        /** It is the owner's same link again, and that phone is at home. */
        private void acceptsOnAnotherPhone(String owner, int letters) {
            try (var phone = LetterPage.openElsewhere(
                    PORTAL.address(), mail(owner, letters), language, () -> mail(owner, letters + 1))) {
                phone.press("accept");
                phone.byTestId("answered");
            }
        }

        private void isSigned(Browser lead) {
            var page = ValidatePage.open(lead, cycle);
            page.begin("final");
            assertThat(page.isInForce(2)).isFalse();
            try (var phone = letter("business", 2)) {
                phone.decide("APPROVED");
                assertThat(phone.text("stand")).contains(words.of("validate.verdict.approved"));
            }
            try (var phone = letter("hr", 4)) {
                phone.press("delegate");
            }
            try (var phone = letter("l1.1", 1)) {
                phone.decide("APPROVED");
                phone.byTestId("stand");
            }
            page = ValidatePage.open(lead, cycle);
            page.enterMinutes("ld", words.of("validate.verdict.approved"), MINUTES);
            assertThat(page.isInForce(2)).as("minutes alone decide nothing").isFalse();
            try (var phone = letter("ld", 4)) {
                assertThat(phone.text("minuted")).contains(MINUTES);
                phone.press("confirm");
            }
            page = ValidatePage.open(lead, cycle);
            assertThat(page.isInForce(2)).isTrue();
            page.readVersion(2);
            assertThat(page.words()).contains(OWN_ACTION);
        }

        /** What concerns HR alone is asked of HR alone. */
        private void changes(PlanPages page) {
            page.browser.visit("/plan/" + cycle);
            page.openAction(1);
            page.hours(16);
            page.saveAction();
            page.askOwners();
            acceptsOnAnotherPhone("hr", 6);
            var validate = ValidatePage.open(page.browser, cycle);
            validate.begin("final");
            assertThat(validate.isInForce(3)).isFalse();
            try (var phone = letter("hr", 8)) {
                assertThat(phone.text("change")).contains("10", "16");
                phone.decide("APPROVED");
            }
            validate = ValidatePage.open(page.browser, cycle);
            assertThat(validate.isInForce(3)).isTrue();
            assertThat(validate.isInForce(2)).isFalse();
            assertThat(mail("business", 4).subject())
                    .isEqualTo(words.of("validate.letter.carried.subject", "", plan()));
        }

        private void unseenByTheOtherOrganisation() {
            try (var browser = Browser.at(PORTAL.address(), Look.DESKTOP)) {
                JourneyOrganisations.signIn(browser, theirs.lead());
                var page = new PortalPage(browser);
                var pages = List.of(
                        "compare/%s", "obstacles/%s", "plan/%s", "validate/%s", "validate/%s/version/2", "cycle/%s");
                for (var address : pages) {
                    browser.visit("/" + address.formatted(cycle));
                    page.byTestId("not-found");
                    assertThat(page.words())
                            .doesNotContain(OWN_ACTION, ours.tenant().name(), cycle);
                }
            }
        }

        private LetterPage letter(String name, int count) {
            return LetterPage.open(PORTAL.address(), mail(name, count), language);
        }

        private Mail mail(String name, int count) {
            return MAILS.await(address(name), count);
        }

        private String plan() {
            return "Campaign of " + ours.tenant().slug();
        }

        private String address(String name) {
            return Members.address(ours, name);
        }
    }
}

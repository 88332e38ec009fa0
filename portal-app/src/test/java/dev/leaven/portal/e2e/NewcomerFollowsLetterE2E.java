package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** In the demo somebody sends, opens the letter and follows its link: our own e-mail plugin, let in by its checksum. */
@Journey
class NewcomerFollowsLetterE2E {

    private static final String PLUGIN = "channel-email";

    @Test
    void an_invitation_by_e_mail_is_read_and_followed_and_the_other_organisation_sees_none_of_it(@TempDir Path data)
            throws Exception {
        try (var portal = PortalProcess.start(
                data,
                Map.of(
                        "leaven.demo.enabled",
                        "true",
                        "leaven.demo.plugins",
                        plugins(data).toString()))) {
            portal.awaitWords("Gemeente Zonneveld sends e-mail to the mail catcher");
            portal.awaitWords("Brightwater Logistics sends e-mail to the mail catcher");
            try (var lead = Browser.at(portal.address(), Look.DESKTOP.in("nl"))) {
                SignInPage.as(lead, "lead@zonneveld.example");
                assertThat(MailCatcherPage.open(lead).isEmpty()).isTrue();
                new Invitations(lead).send();
                var mails = MailCatcherPage.open(lead);
                assertThat(mails.read()).contains("@zonneveld.example");
                lead.visit(mails.link().toString());
                assertThat(lead.driver().findElement(By.tagName("body")).getText())
                        .contains("Gemeente Zonneveld");
                assertThat(lead.consoleErrors()).isEmpty();
            }
            try (var other = Browser.at(portal.address(), Look.PHONE)) {
                SignInPage.as(other, "lead@brightwater.example");
                assertThat(MailCatcherPage.open(other).isEmpty()).isTrue();
            }
        }
    }

    /** As the build leaves them for the demo. */
    private static Path plugins(Path data) throws Exception {
        var folder = Files.createDirectories(data.resolve("built"));
        var jar = Path.of(System.getProperty("basedir", "."), "..", "plugins", PLUGIN, "target", PLUGIN + "-1.0.0.jar");
        Files.copy(jar, folder.resolve(PLUGIN + ".jar"));
        var sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
        Files.writeString(folder.resolve("SHA256SUMS"), HexFormat.of().formatHex(sha256) + "  " + PLUGIN + ".jar\n");
        return folder;
    }

    /** Of the campaign that is under way. */
    private static final class Invitations extends PortalPage {

        private Invitations(Browser browser) {
            super(browser);
        }

        void send() {
            browser.visit("/campaigns");
            var campaign = byTestId("campaign").findElement(By.tagName("a")).getDomProperty("href");
            browser.visit(campaign + "/invitations");
            click("send");
            confirm();
        }
    }
}

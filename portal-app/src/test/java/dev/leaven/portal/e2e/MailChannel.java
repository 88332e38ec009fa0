package dev.leaven.portal.e2e;

import dev.leaven.host.testing.SigningKey;
import dev.leaven.portal.testing.Organisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Our own e-mail plugin, as it was built, admitted by the operator and filled in by organisations. */
final class MailChannel {

    private static final String PLUGIN = "channel-email";
    private static final Map<String, String> UNPROTECTED =
            Map.of("en", "None (own network only)", "nl", "Geen (alleen eigen netwerk)");

    private final PortalProcess portal;
    private final MailServer mails;

    MailChannel(PortalProcess portal, MailServer mails) {
        this.portal = portal;
        this.mails = mails;
    }

    /** Once for the shared portal. */
    void admit() {
        try (var operator = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(operator, "operator@leaven.example");
            var installations = InstallationsPage.open(operator);
            if (!installations.lists(PLUGIN)) {
                var key = SigningKey.named("Mail of Leaven");
                installations.offer(BadJars.certificate(key, Artifacts.folder("mail-channel")));
                installations.trust();
                installations.review(key.sign(built()));
                installations.approve();
                installations.awaitCard(PLUGIN, "1.0.0");
            }
        }
    }

    /** The administrator, signed in with this browser, lets it send for the organisation. */
    void enable(Browser administrator, Organisation organisation) {
        var page = OrganisationPluginsPage.open(administrator);
        page.enable(PLUGIN);
        page.fill("setting-host", "127.0.0.1");
        page.fill("setting-port", Integer.toString(mails.port()));
        page.select("setting-security", UNPROTECTED.get(organisation.tenant().defaultLanguage()));
        page.fill("setting-from-address", "learning@" + organisation.tenant().slug() + ".example");
        page.save();
        administrator.awaitIdle();
    }

    private static Path built() {
        var jar = Path.of(System.getProperty("basedir", "."), "..", "plugins", PLUGIN, "target", PLUGIN + "-1.0.0.jar");
        try {
            return Files.copy(
                    jar,
                    Artifacts.folder("mail-channel").resolve(PLUGIN + ".jar"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

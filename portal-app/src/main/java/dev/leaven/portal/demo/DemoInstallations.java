package dev.leaven.portal.demo;

import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.operator.InstallationRefused;
import dev.leaven.portal.plugins.operator.Installations;
import dev.leaven.portal.plugins.operator.UploadReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Lets the plugins of the build in, as an operator does, and the demo organisations enable them. Goes on where it was interrupted. */
@Component
@ConditionalOnBooleanProperty("leaven.demo.enabled")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoInstallations implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoInstallations.class);

    private final BuiltPlugins built;
    private final Installations installations;
    private final DemoExtensions extensions;
    private final DemoStory story;
    private final UserDetailsService accounts;

    DemoInstallations(
            BuiltPlugins built,
            Installations installations,
            DemoExtensions extensions,
            DemoStory story,
            UserDetailsService accounts) {
        this.built = built;
        this.installations = installations;
        this.extensions = extensions;
        this.story = story;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SignedInAs.run(DemoAccounts.OPERATOR, () -> built.jars().forEach(this::install));
        if (!built.jars().isEmpty()) {
            List.of(DemoOrganisation.brightwater(), DemoOrganisation.zonneveld())
                    .forEach(this::enable);
        }
    }

    /** A jar that was let in before is left alone; a newer version is an upgrade. */
    private void install(Path jar) {
        try {
            byte[] bytes = Files.readAllBytes(jar);
            UploadReview review = installations.review(bytes);
            boolean installed = review.replaces()
                    .filter(now -> now.version().equals(review.jar().version()))
                    .isPresent();
            if (!installed) {
                installations.approve(bytes, review.seen());
            }
        } catch (IOException | InstallationRefused e) {
            LOG.warn("The demo goes on without {}: {}", jar.getFileName(), e.toString());
        }
    }

    /** After its story, whose letters are to come to the portal's own inbox. */
    private void enable(DemoOrganisation organisation) {
        try {
            var lead = (PortalUser) accounts.loadUserByUsername(organisation.lead());
            story.afterwards(lead.tenant().orElseThrow(), () -> extensions.enable(lead, organisation));
        } catch (UsernameNotFoundException e) {
            LOG.info("{} has lost its lead: nobody enables plugins there", organisation.name());
        }
    }
}

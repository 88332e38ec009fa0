package dev.leaven.portal.identity.internal;

import dev.leaven.portal.identity.KeyRotation;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code --leaven.rotate-keys=FILE}: puts all keys under the master key in that file, and ends. Other nodes are stopped. */
@Component
@ConditionalOnProperty("leaven.rotate-keys")
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeyRotationCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotationCommand.class);
    private static final PortalUser SHELL =
            new PortalUser("shell", "shell", "en", null, null, Set.of(Role.OPERATOR), false, null);

    private final KeyRotation rotation;
    private final Path file;
    private final ConfigurableApplicationContext portal;

    KeyRotationCommand(
            KeyRotation rotation, @Value("${leaven.rotate-keys}") Path file, ConfigurableApplicationContext portal) {
        this.rotation = rotation;
        this.file = file;
        this.portal = portal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int organisations = SignedInAs.call(SHELL, () -> rotation.rotate(file));
        LOG.warn(
                "The keys of {} organisations are under the new master key. Start the portal with"
                        + " leaven.master-key-file={} from now on, and destroy the old key.",
                organisations,
                file);
        portal.close();
    }
}

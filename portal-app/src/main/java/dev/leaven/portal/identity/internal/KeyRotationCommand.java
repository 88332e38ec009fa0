package dev.leaven.portal.identity.internal;

import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.keys.KeyRotation;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * {@code --leaven.rotate-keys=FILE}: puts all keys under the master key in that file, and ends. Runs when every bean stands and
 * before anything starts: no request is served and no message sent that could need a key meanwhile. Other nodes are stopped.
 */
@Component
@ConditionalOnProperty("leaven.rotate-keys")
class KeyRotationCommand implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotationCommand.class);
    private static final PortalUser SHELL =
            new PortalUser("shell", "shell", "en", null, null, Set.of(Role.OPERATOR), false, null);

    private final KeyRotation rotation;
    private final SecurityContextHolderStrategy holder;
    private final Path file;

    KeyRotationCommand(
            KeyRotation rotation, SecurityContextHolderStrategy holder, @Value("${leaven.rotate-keys}") Path file) {
        this.rotation = rotation;
        this.holder = holder;
        this.file = file;
    }

    /** @throws AbandonedRunException when it is done: the portal does not start */
    @Override
    public void afterSingletonsInstantiated() {
        int organisations = SignedInAs.call(SHELL, holder, () -> rotation.rotate(file));
        LOG.warn(
                "The keys of {} organisations are under the new master key. Start the portal with"
                        + " leaven.master-key-file={} and without leaven.master-key from now on, and destroy the old key.",
                organisations,
                file);
        throw new AbandonedRunException();
    }
}

package dev.leaven.portal.demo;

import dev.leaven.host.review.PluginKind;
import dev.leaven.portal.demo.internal.MailCatcher;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.organisation.ChannelSettings;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin.State;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import dev.leaven.portal.plugins.organisation.SettingsForm;
import dev.leaven.portal.plugins.organisation.SubmittedSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Enables plugins at a demo organisation as its administrator does, each once: who disables one later is not contradicted. */
@Component
@ConditionalOnBooleanProperty("leaven.demo.enabled")
class DemoExtensions {

    private static final Logger LOG = LoggerFactory.getLogger(DemoExtensions.class);
    private static final String MAIL = "channel-email";
    private static final String HOST = "host";
    private static final String PORT = "port";
    private static final int LOOKS = 100;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final OrganisationPlugins plugins;
    private final ChannelSettings settings;
    private final Optional<MailCatcher> catcher;

    DemoExtensions(OrganisationPlugins plugins, ChannelSettings settings, Optional<MailCatcher> catcher) {
        this.plugins = plugins;
        this.settings = settings;
        this.catcher = catcher;
    }

    /** What does not work now is tried again at the next start. */
    void enable(PortalUser administrator, DemoOrganisation organisation) {
        SignedInAs.run(
                administrator,
                () -> plugins.all().forEach(plugin -> {
                    try {
                        if (plugin.id().equals(MAIL)) {
                            enableMail(plugin, organisation);
                        } else if (plugin.kind() == PluginKind.CLUSTER && organisation.clusters()) {
                            enableCluster(plugin);
                        }
                    } catch (RuntimeException e) {
                        LOG.warn("{} does not use {} yet: {}", organisation.name(), plugin.id(), e.toString());
                    }
                }));
    }

    private void enableCluster(OrganisationPlugin plugin) {
        if (plugin.pack().isEmpty()) {
            plugins.enable(plugin.id());
        }
    }

    /** Also finds the mail catcher where it listens on another port than the last time. */
    private void enableMail(OrganisationPlugin plugin, DemoOrganisation organisation) {
        var server = catcher.flatMap(MailCatcher::address);
        boolean disabledSince = plugin.filledIn() && !plugin.enabled();
        if (server.isEmpty() || disabledSince) {
            return;
        }
        awaitStart();
        if (!plugin.enabled()) {
            plugins.enable(MAIL);
        }
        String port = Integer.toString(server.get().getPort());
        SettingsForm form = settings.form(MAIL);
        if (!plugin.filledIn()) {
            save(
                    form,
                    Map.of(
                            HOST,
                            MailCatcher.HOST,
                            PORT,
                            port,
                            "security",
                            "none",
                            "from-address",
                            "learning@" + organisation.domain()));
            LOG.info("{} sends e-mail to the mail catcher", organisation.name());
        } else if (MailCatcher.HOST.equals(form.values().get(HOST))) {
            save(form, Map.of(PORT, port));
        }
    }

    private void save(SettingsForm form, Map<String, String> changes) {
        if (!form.values().entrySet().containsAll(changes.entrySet())) {
            var values = new HashMap<>(form.values());
            values.putAll(changes);
            settings.save(MAIL, new SubmittedSettings(values, Set.of()), form.seen());
        }
    }

    /** At a later start it was let in before, and this node is about to start it. */
    private void awaitStart() {
        for (int i = 0; i < LOOKS && plugins.get(MAIL).state() == State.NOT_RUNNING; i++) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}

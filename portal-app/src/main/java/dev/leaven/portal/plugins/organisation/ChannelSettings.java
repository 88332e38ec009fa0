package dev.leaven.portal.plugins.organisation;

import dev.leaven.host.GuardedChannel;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.review.PluginKind;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.portal.plugins.ChannelUnavailable;
import dev.leaven.portal.plugins.internal.CallTenants;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugin;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugins;
import dev.leaven.portal.plugins.organisation.internal.MergedSettings;
import dev.leaven.portal.plugins.organisation.internal.SettingRules;
import dev.leaven.portal.plugins.organisation.internal.SettingsTenantSql;
import dev.leaven.portal.plugins.organisation.internal.TenantPlugin;
import dev.leaven.portal.plugins.organisation.internal.TenantPluginTenantSql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What an organisation fills in for the channels that it enabled. Secrets come in and never go out. Every method throws
 * {@link NoSuchElementException} for what is not enabled here, and {@link ChannelUnavailable} where it does not run.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ChannelSettings {

    private final InstalledPlugins installed;
    private final TenantPluginTenantSql enabled;
    private final SettingsTenantSql settings;
    private final CallTenants tenants;

    ChannelSettings(
            InstalledPlugins installed,
            TenantPluginTenantSql enabled,
            SettingsTenantSql settings,
            CallTenants tenants) {
        this.installed = installed;
        this.enabled = enabled;
        this.settings = settings;
        this.tenants = tenants;
    }

    public SettingsForm form(String pluginId) {
        List<Setting> declared = declared(channel(pluginId).id());
        var filledIn = settings.read(pluginId);
        Map<String, String> kept = filledIn.of(declared);
        var shown = new HashMap<String, String>();
        declared.stream().filter(setting -> !isSecret(setting)).forEach(setting -> {
            String value = kept.getOrDefault(setting.key(), setting.defaultValue());
            if (value != null) {
                shown.put(setting.key(), value);
            }
        });
        Set<String> secrets = declared.stream()
                .filter(setting -> isSecret(setting) && kept.containsKey(setting.key()))
                .map(Setting::key)
                .collect(Collectors.toSet());
        return new SettingsForm(declared, shown, secrets, SettingRules.faults(declared, kept), filledIn.changes());
    }

    /**
     * Keeps all of it or nothing.
     *
     * @param seen as the form says that it was filled in from
     * @throws SettingsRefused with everything that is wrong with it
     * @throws SettingsEditConflict where somebody else saved meanwhile
     */
    public void save(String pluginId, SubmittedSettings typed, int seen) {
        var over = over(channel(pluginId), typed);
        if (over.kept().changes() != seen) {
            throw new SettingsEditConflict(pluginId);
        }
        refuse(over);
        var described = guarded(pluginId, GuardedChannel::describe);
        if (!settings.write(pluginId, over.kept().with(over.declared(), over.values()), described)) {
            channel(pluginId); // Gone, where somebody disabled it since.
            throw new SettingsEditConflict(pluginId);
        }
    }

    /**
     * Tries out what stands in the form, with the secrets that are kept, and keeps nothing. Takes up to 20 s.
     *
     * @throws SettingsRefused where there is nothing to try yet
     */
    public SettingsTestResult test(String pluginId, SubmittedSettings typed) {
        var over = over(channel(pluginId), typed);
        refuse(over);
        try {
            var result = installed.channel(pluginId).check(tenants.current(pluginId, over.values()));
            return switch (result) {
                case CheckResult.Passed(var summary) -> new SettingsTestResult.Passed(summary);
                case CheckResult.Failed(var problems) -> new SettingsTestResult.Failed(problems);
            };
        } catch (PluginUnavailable why) {
            return why.reason() == PluginUnavailable.Reason.UNREACHABLE
                    ? new SettingsTestResult.Unreachable()
                    : new SettingsTestResult.NotTried(ChannelUnavailable.because(why));
        }
    }

    private MergedSettings over(InstalledPlugin plugin, SubmittedSettings typed) {
        return new MergedSettings(declared(plugin.id()), plugin.review().hosts(), settings.read(plugin.id()), typed);
    }

    private static void refuse(MergedSettings over) {
        var faults = over.faults();
        if (!faults.isEmpty()) {
            throw new SettingsRefused(faults);
        }
    }

    private InstalledPlugin channel(String pluginId) {
        return installed
                .find(pluginId)
                .filter(InstalledPlugin::wanted)
                .filter(plugin -> plugin.review().kind() == PluginKind.CHANNEL)
                .filter(plugin ->
                        enabled.find(pluginId).filter(TenantPlugin::enabled).isPresent())
                .orElseThrow(() -> new NoSuchElementException("no such channel"));
    }

    private List<Setting> declared(String pluginId) {
        return guarded(pluginId, GuardedChannel::settings);
    }

    private <T> T guarded(String pluginId, Function<GuardedChannel, T> question) {
        try {
            return question.apply(installed.channel(pluginId));
        } catch (PluginUnavailable why) {
            throw ChannelUnavailable.because(why);
        }
    }

    private static boolean isSecret(Setting setting) {
        return setting.kind() == SettingKind.SECRET;
    }
}

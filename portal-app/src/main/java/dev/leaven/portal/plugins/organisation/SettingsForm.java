package dev.leaven.portal.plugins.organisation;

import dev.leaven.plugin.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form for a channel's settings needs.
 *
 * @param declared in the order of the form
 * @param values by key: what was filled in, else the default; never a secret
 * @param secretsSet keys of the secrets that were filled in
 * @param faults why the channel is not ready
 * @param seen how often it was saved before; see {@link ChannelSettings#save}
 */
public record SettingsForm(
        List<Setting> declared,
        Map<String, String> values,
        Set<String> secretsSet,
        List<SettingFault> faults,
        int seen) {

    public SettingsForm {
        declared = List.copyOf(declared);
        values = Map.copyOf(values);
        secretsSet = Set.copyOf(secretsSet);
        faults = List.copyOf(faults);
    }
}

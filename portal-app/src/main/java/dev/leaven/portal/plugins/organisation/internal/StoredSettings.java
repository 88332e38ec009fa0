package dev.leaven.portal.plugins.organisation.internal;

import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The settings of a channel as an organisation stored them. Values that only an earlier version of the plugin declared are
 * kept, for a roll back.
 *
 * @param open by key
 * @param secrets by key, readable
 * @param changes how often it was saved
 */
public record StoredSettings(Map<String, String> open, Map<String, String> secrets, int changes) {

    public static final StoredSettings NOTHING = new StoredSettings(Map.of(), Map.of(), 0);

    public StoredSettings {
        open = Map.copyOf(open);
        secrets = Map.copyOf(secrets);
    }

    /** Values of what is declared now, defaults left out. A secret that was none, or the reverse, is not there. */
    public Map<String, String> of(List<Setting> declared) {
        var values = new HashMap<String, String>();
        for (var setting : declared) {
            var value = (isSecret(setting) ? secrets : open).get(setting.key());
            if (value != null) {
                values.put(setting.key(), value);
            }
        }
        return values;
    }

    /** The same with other values for what is declared; what is not among them is gone. */
    public StoredSettings with(List<Setting> declared, Map<String, String> values) {
        var newOpen = new HashMap<>(open);
        var newSecrets = new HashMap<>(secrets);
        for (var setting : declared) {
            newOpen.remove(setting.key());
            newSecrets.remove(setting.key());
            if (values.containsKey(setting.key())) {
                (isSecret(setting) ? newSecrets : newOpen)
                        .put(setting.key(), Objects.requireNonNull(values.get(setting.key())));
            }
        }
        return new StoredSettings(newOpen, newSecrets, changes);
    }

    /** Nothing: secrets are among it. */
    @Override
    public String toString() {
        return "what was filled in";
    }

    private static boolean isSecret(Setting setting) {
        return setting.kind() == SettingKind.SECRET;
    }
}

package dev.leaven.host.context;

import dev.leaven.host.calls.CallLifetime;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.Settings;
import dev.leaven.plugin.channel.ReceivesReports;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an organisation filled in, as far as the plugin declared it. */
public final class DeclaredSettings implements Settings {

    private final CallLifetime lifetime;
    private final List<Setting> declared;
    private final Map<String, String> values;

    public DeclaredSettings(CallLifetime lifetime, List<Setting> declared, Map<String, String> values) {
        this.lifetime = lifetime;
        this.declared = declared;
        this.values = values;
    }

    @Override
    public Optional<String> find(String key) {
        lifetime.check();
        if (key.equals(ReceivesReports.REPORTS_ADDRESS)) {
            return Optional.ofNullable(values.get(key));
        }
        var setting = declared.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no setting is declared by the name of " + key));
        var value = values.get(key);
        return Optional.ofNullable(value == null || value.isEmpty() ? setting.defaultValue() : value);
    }

    /** Nothing: secrets are among it. */
    @Override
    public String toString() {
        return "settings";
    }
}

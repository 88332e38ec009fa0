package dev.leaven.portal.plugins.organisation.internal;

import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import dev.leaven.portal.plugins.organisation.SettingFault;
import dev.leaven.portal.plugins.organisation.SubmittedSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an organisation would have filled in, with what was typed laid over what is kept.
 *
 * @param hosts as the plugin's manifest names them
 */
public record MergedSettings(List<Setting> declared, List<String> hosts, StoredSettings kept, SubmittedSettings typed) {

    /** By key, secrets readable. */
    public Map<String, String> values() {
        var values = new HashMap<String, String>();
        declared.forEach(setting -> value(setting).ifPresent(value -> values.put(setting.key(), value)));
        return values;
    }

    /**
     * What is wrong with it. Besides what the declarations say: who points a channel at another machine types its secrets
     * again, or a kept secret could be sent to a machine where it can be read.
     */
    public List<SettingFault> faults() {
        var faults = SettingRules.faults(declared, values());
        return faults.isEmpty() && pointsElsewhere() ? retype() : faults;
    }

    /** Nothing: secrets are among it. */
    @Override
    public String toString() {
        return "what was typed";
    }

    private Optional<String> value(Setting setting) {
        var entered = SettingRules.tidy(setting, typed.values().getOrDefault(setting.key(), ""));
        if (entered.isPresent() || !isKept(setting)) {
            return entered;
        }
        return Optional.ofNullable(kept.secrets().get(setting.key()));
    }

    private boolean isKept(Setting setting) {
        return setting.kind() == SettingKind.SECRET
                && typed.values().getOrDefault(setting.key(), "").isBlank()
                && !typed.dropped().contains(setting.key());
    }

    private List<SettingFault> retype() {
        return declared.stream()
                .filter(setting -> isKept(setting) && kept.secrets().containsKey(setting.key()))
                .map(setting -> new SettingFault(setting.key(), "plugins.problem.retype", List.of()))
                .toList();
    }

    private boolean pointsElsewhere() {
        Set<String> before =
                machines(kept.of(declared)).flatMap(Optional::stream).collect(Collectors.toSet());
        return machines(values())
                .anyMatch(machine -> machine.filter(before::contains).isEmpty());
    }

    /** Empty stands for one that can't be told: another than every other. */
    private Stream<Optional<String>> machines(Map<String, String> values) {
        return declared.stream()
                .filter(setting -> hosts.contains("{" + setting.key() + "}"))
                .flatMap(setting -> Stream.ofNullable(values.getOrDefault(setting.key(), setting.defaultValue())))
                .map(MergedSettings::machine);
    }

    /** What is kept may be from a version that declared it as something else than an address. */
    private static Optional<String> machine(String value) {
        if (!value.contains("/")) {
            return Optional.of(value.toLowerCase(Locale.ROOT));
        }
        try {
            var address = new URI(value);
            String authority = Objects.toString(address.getRawAuthority(), "");
            return Optional.of((address.getScheme() + "://" + authority).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}

package dev.leaven.testkit;

import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.channel.ChannelDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people read of a channel.
 *
 * @param all by where it stands
 */
record Texts(Map<String, LocalizedText> all) {

    static Texts of(ChannelDescription description, List<Setting> settings) {
        var all = new LinkedHashMap<String, LocalizedText>();
        all.put("name", description.name());
        all.put("summary", description.summary());
        for (var setting : settings) {
            all.put("label of " + setting.key(), setting.label());
            all.put("help of " + setting.key(), setting.help());
            setting.choices()
                    .forEach(choice -> all.put("choice " + choice.value() + " of " + setting.key(), choice.label()));
        }
        return new Texts(all);
    }
}

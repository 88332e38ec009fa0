package dev.leaven.portal.plugins.organisation;

import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.SettingProblem;
import dev.leaven.portal.plugins.ChannelUnavailable;
import java.util.List;

/** How trying out a channel's settings ended. */
public sealed interface SettingsTestResult {

    /** @param summary in the plugin's own words */
    record Passed(LocalizedText summary) implements SettingsTestResult {}

    /** @param problems in the plugin's own words; at least one */
    record Failed(List<SettingProblem> problems) implements SettingsTestResult {

        public Failed {
            problems = List.copyOf(problems);
        }
    }

    /** The other side could not be reached, or the portal does not let the channel go there. */
    record Unreachable() implements SettingsTestResult {}

    /** @param why nothing can be said about the settings */
    record NotTried(ChannelUnavailable why) implements SettingsTestResult {}
}

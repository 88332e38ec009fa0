package dev.leaven.portal.plugins.organisation;

import java.util.List;

/**
 * What is wrong with what was typed.
 *
 * @param key the setting's
 * @param messageKey translation key
 * @param arguments of the translation; never what was typed
 */
public record SettingFault(String key, String messageKey, List<String> arguments) {

    public SettingFault {
        arguments = List.copyOf(arguments);
    }
}

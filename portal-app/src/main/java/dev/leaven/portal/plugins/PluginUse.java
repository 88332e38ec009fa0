package dev.leaven.portal.plugins;

/**
 * One way in which an organisation uses a plugin.
 *
 * @param messageKey translation key with the number as its argument, such as "{0} open campaigns ask its questions"
 * @param count at least 1
 * @param blocking whether the plugin must stay enabled because of it
 */
public record PluginUse(String messageKey, int count, boolean blocking) {}

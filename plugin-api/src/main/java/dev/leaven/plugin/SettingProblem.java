package dev.leaven.plugin;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a setting, for the administrator who fills in the form.
 *
 * @param key the setting that it is about; null where it is about all of them together
 * @param explanation what happened and what to do; holds no secret
 */
public record SettingProblem(@Nullable String key, LocalizedText explanation) {}

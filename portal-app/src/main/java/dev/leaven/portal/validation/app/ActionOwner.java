package dev.leaven.portal.validation.app;

import org.jspecify.annotations.Nullable;

/**
 * Who carries an action out.
 *
 * @param unit where the person worked when the version was frozen; null when that was not known
 */
public record ActionOwner(FrozenName person, @Nullable FrozenName unit) {}

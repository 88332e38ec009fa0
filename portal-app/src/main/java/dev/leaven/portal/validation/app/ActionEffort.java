package dev.leaven.portal.validation.app;

import org.jspecify.annotations.Nullable;

/**
 * What an action asks of the line. Null where nothing was said, which is not the same as zero.
 *
 * @param money in whole units of the organisation's currency
 */
public record ActionEffort(
        @Nullable Integer hours, @Nullable Integer money) {}

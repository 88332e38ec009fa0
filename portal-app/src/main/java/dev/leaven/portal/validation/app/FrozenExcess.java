package dev.leaven.portal.validation.app;

import org.jspecify.annotations.Nullable;

/**
 * Why a plan takes more than small steps.
 *
 * @param rule which limit it passes: {@code PLAN}, {@code OWNER} or {@code UNIT}
 * @param subject the owner or unit that the limit is about; null for the plan as a whole
 * @param reason empty where nobody has said
 */
public record FrozenExcess(String rule, @Nullable FrozenName subject, String reason) {

    /** A rule is passed at most once by the plan, and once by each owner or unit. */
    String key() {
        return subject == null ? rule : rule + ' ' + subject.id();
    }
}

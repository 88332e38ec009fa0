package dev.leaven.portal.plugins;

import dev.leaven.host.Finding;
import java.util.List;
import java.util.Locale;

/**
 * One reason why a jar is not let in, or does not run.
 *
 * @param messageKey translation key, without arguments
 * @param detail the entry, attribute, path or value that it is about; may be empty; comes from the jar, so show it as text
 */
public record RefusalReason(String messageKey, String detail) {

    static RefusalReason of(Finding finding) {
        return new RefusalReason("plugins.finding." + finding.code().name().toLowerCase(Locale.ROOT), finding.detail());
    }

    /** In the same order. */
    public static List<RefusalReason> of(List<Finding> findings) {
        return findings.stream().map(RefusalReason::of).toList();
    }
}

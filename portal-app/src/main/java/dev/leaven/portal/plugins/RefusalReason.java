package dev.leaven.portal.plugins;

import dev.leaven.host.review.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One reason why a jar is not let in, or does not run.
 *
 * @param messageKey translation key, without arguments
 * @param detail the entry, attribute, path or value that it is about; may be empty; comes from the jar, so show it as text
 * @param words what about the detail, where the key does not say it
 */
public record RefusalReason(String messageKey, String detail, Optional<Words> words) {

    /** Of a pack that is not as it should be. */
    public static final String BROKEN_PACK = "plugins.finding.broken_pack";

    /**
     * @param messageKey translation key
     * @param arguments may come from the jar, so show them as text
     */
    public record Words(String messageKey, List<String> arguments) {

        public Words {
            arguments = List.copyOf(arguments);
        }
    }

    public RefusalReason(String messageKey, String detail) {
        this(messageKey, detail, Optional.empty());
    }

    public static RefusalReason of(Finding finding) {
        return new RefusalReason("plugins.finding." + finding.code().name().toLowerCase(Locale.ROOT), finding.detail());
    }

    /** In the same order. */
    public static List<RefusalReason> of(List<Finding> findings) {
        return findings.stream().map(RefusalReason::of).toList();
    }
}

package dev.leaven.portal.plugins.operator;

import dev.leaven.portal.plugins.RefusalReason;
import java.util.List;

/** A jar is not let in, or did not start. What ran before runs on. */
public final class InstallationRefused extends RuntimeException {

    private final List<RefusalReason> reasons;

    InstallationRefused(String pluginId, List<RefusalReason> reasons) {
        super("Plugin " + pluginId + " is refused: " + reasons);
        this.reasons = List.copyOf(reasons);
    }

    /** At least one. */
    public List<RefusalReason> reasons() {
        return reasons;
    }
}

package dev.leaven.portal.execution.app;

import java.util.List;

/**
 * An action with all that was said about it.
 *
 * @param log newest first
 * @param effects whether it worked, as its owner and its sponsor see it
 */
public record ActionStory(RunningAction action, List<LogEntry> log, List<SeenEffect> effects) {

    public ActionStory {
        log = List.copyOf(log);
        effects = List.copyOf(effects);
    }
}

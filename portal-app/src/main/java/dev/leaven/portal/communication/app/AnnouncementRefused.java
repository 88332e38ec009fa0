package dev.leaven.portal.communication.app;

import java.util.List;

/** A message can't be kept or approved so. Says everything that is wrong at once. */
public final class AnnouncementRefused extends RuntimeException {

    private final transient List<Problem> problems;

    /** @param problems at least one */
    public AnnouncementRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::key).toList().toString());
        this.problems = List.copyOf(problems);
    }

    public AnnouncementRefused(String key, Object... arguments) {
        this(List.of(new Problem(key, List.of(arguments))));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** @param key a translation key */
    public record Problem(String key, List<Object> arguments) {

        public Problem {
            arguments = List.copyOf(arguments);
        }

        public Problem(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }
}

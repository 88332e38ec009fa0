package dev.leaven.portal.actionplan.app;

import java.util.List;

/** Something can't be written into a plan. Says everything that is wrong at once. */
public class PlanRefused extends RuntimeException {

    private final transient List<Problem> problems;

    /** @param problems at least one */
    public PlanRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::key).toList().toString());
        this.problems = List.copyOf(problems);
    }

    public PlanRefused(String field, String key, Object... arguments) {
        this(List.of(new Problem(field, key, List.of(arguments))));
    }

    public final List<Problem> problems() {
        return problems;
    }

    /**
     * What is wrong.
     *
     * @param field where it stands on the page; empty where it is about no field
     * @param key a translation key
     */
    public record Problem(String field, String key, List<Object> arguments) {

        public Problem {
            arguments = List.copyOf(arguments);
        }
    }
}

package dev.leaven.portal.cycle;

import java.util.List;

/**
 * How a step stands, as one module sees it.
 *
 * @param begun whether somebody has worked on it
 * @param missing what is still to be done before the step is complete; empty when it is
 */
public record StepReport(boolean begun, List<Missing> missing) {

    public StepReport {
        missing = List.copyOf(missing);
    }

    /**
     * One thing that is still to be done.
     *
     * @param key a translation key
     * @param arguments of its text
     */
    public record Missing(String key, List<Object> arguments) {

        public Missing {
            arguments = List.copyOf(arguments);
        }

        public Missing(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }
}

package dev.leaven.portal.assessment.app;

import java.util.List;

/** The checks before a launch, and what they found. */
public record Preflight(List<Check> checks) {

    public Preflight {
        checks = List.copyOf(checks);
    }

    /** Whether nothing stands in the way. */
    public boolean clear() {
        return checks.stream().noneMatch(check -> check.verdict() == Verdict.STOP);
    }

    /** How serious a finding is. */
    public enum Verdict {
        FINE,
        /** Worth knowing; a launch goes through. */
        NOTICE,
        /** Must be cured first. */
        STOP
    }

    /**
     * One finding.
     *
     * @param key translation key, completed by the verdict's name in lower case
     * @param arguments for the text: numbers, words, dates, texts of the catalogue, or locales that stand for their language
     */
    public record Check(String key, Verdict verdict, List<Object> arguments) {

        public Check {
            arguments = List.copyOf(arguments);
        }
    }
}

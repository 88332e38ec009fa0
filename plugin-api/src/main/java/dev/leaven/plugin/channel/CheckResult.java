package dev.leaven.plugin.channel;

import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.SettingProblem;
import java.util.List;

/** How trying out the settings ended. */
public sealed interface CheckResult {

    /** @param summary what was tried, as in "Signed in at smtp.example.com" */
    record Passed(LocalizedText summary) implements CheckResult {}

    /** @param problems at least one */
    record Failed(List<SettingProblem> problems) implements CheckResult {

        /** @throws IllegalArgumentException without a problem */
        public Failed {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a failed check names what is wrong");
            }
        }

        /** One problem, about one setting or, with a null key in {@link SettingProblem}, about all. */
        public Failed(SettingProblem problem) {
            this(List.of(problem));
        }
    }
}

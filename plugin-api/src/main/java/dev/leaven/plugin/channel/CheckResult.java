package dev.leaven.plugin.channel;

import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.SettingProblem;
import java.util.List;

/** How trying out the settings ended. */
public sealed interface CheckResult {

    /**
     * Everything that was tried worked.
     *
     * @param summary what was tried, as in "Signed in at smtp.example.com"
     */
    record Passed(LocalizedText summary) implements CheckResult {}

    /**
     * Something did not work.
     *
     * @param problems at least one, up to 50
     */
    record Failed(List<SettingProblem> problems) implements CheckResult {

        /**
         * As given, with a copy of the list.
         *
         * @throws IllegalArgumentException without a problem
         */
        public Failed {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a failed check names what is wrong");
            }
        }

        /**
         * With one problem.
         *
         * @param problem about one setting or, with a null key, about all of them
         */
        public Failed(SettingProblem problem) {
            this(List.of(problem));
        }
    }
}

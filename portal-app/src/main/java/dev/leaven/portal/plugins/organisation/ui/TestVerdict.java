package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.plugin.SettingProblem;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.plugins.organisation.SettingsTestResult;
import java.util.Map;

/** How a test ended, in the plugin's words where it has some. */
final class TestVerdict extends Composite<Div> {

    private final Map<String, String> labels;

    /** @param labels of the settings, by key */
    TestVerdict(SettingsTestResult test, Map<String, String> labels) {
        this.labels = labels;
        getContent().addClassName("lv-stack-s");
        switch (test) {
            case SettingsTestResult.Passed(var summary) -> {
                badge("plugins.test.passed", Kind.GOOD);
                say(summary.in(getLocale()));
            }
            case SettingsTestResult.Failed(var problems) -> {
                badge("plugins.test.failed", Kind.BAD);
                problems.forEach(problem -> say(sentence(problem)));
            }
            case SettingsTestResult.Unreachable() -> {
                badge("plugins.test.failed", Kind.BAD);
                say(getTranslation("plugins.test.unreachable"));
            }
            case SettingsTestResult.NotTried(var why) -> {
                badge("plugins.test.nottried", Kind.ATTENTION);
                say(getTranslation(why.messageKey()));
            }
        }
    }

    private String sentence(SettingProblem problem) {
        String explanation = problem.explanation().in(getLocale());
        return problem.key() == null
                ? explanation
                : getTranslation("plugins.test.problem", labels.getOrDefault(problem.key(), ""), explanation);
    }

    private void badge(String key, Kind kind) {
        getContent().add(new StatusBadge(getTranslation(key), kind));
    }

    private void say(String text) {
        getContent().add(new Paragraph(text));
    }
}

package dev.leaven.portal.e2e;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriver;

/** WCAG 2.2 AA, as far as a machine can tell. */
public final class Axe {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** @throws AssertionError listing each violation with the elements concerned */
    public static void check(WebDriver driver) {
        // Legacy mode stays in this window; the other opens a blank one for frames, which we have none of.
        var results = new AxeBuilder().setLegacyMode(true).withTags(TAGS).analyze(driver);
        if (results.isErrored()) {
            throw new AssertionError(
                    "axe could not look at " + driver.getCurrentUrl() + ": " + results.getErrorMessage());
        }
        if (!results.violationFree()) {
            throw new AssertionError("%s breaks WCAG 2.2 AA:%n%s"
                    .formatted(
                            driver.getCurrentUrl(),
                            results.getViolations().stream().map(Axe::describe).collect(Collectors.joining("\n"))));
        }
    }

    private static String describe(Rule rule) {
        return "- %s (%s): %s%n  %s%n%s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getHelp(),
                        rule.getHelpUrl(),
                        rule.getNodes().stream().map(Axe::describe).collect(Collectors.joining("\n")));
    }

    private static String describe(CheckedNode node) {
        return "    %s%n      %s%n      %s"
                .formatted(
                        node.getTarget(),
                        node.getHtml(),
                        String.valueOf(node.getFailureSummary()).replace("\n", "\n      "));
    }
}

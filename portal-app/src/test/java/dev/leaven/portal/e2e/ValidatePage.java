package dev.leaven.portal.e2e;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;

/** Where a lead puts the plan before its stakeholders. */
final class ValidatePage extends PortalPage {

    ValidatePage(Browser browser) {
        super(browser);
    }

    static ValidatePage open(Browser browser, String cycle) {
        browser.visit("/validate/" + cycle);
        return new ValidatePage(browser);
    }

    /** @param deputy by name; null for nobody */
    void name(String perspective, String person, @Nullable String deputy) {
        click("add-" + perspective);
        select("stakeholder", person);
        if (deputy != null) {
            select("deputy", deputy);
        }
        browser.checkAccessibility();
        click("save-stakeholder");
        byTestId("stakeholder-" + perspective);
    }

    /** @param kind {@code consultation} or {@code final} */
    void begin(String kind) {
        click("begin-" + kind);
        byTestId("round");
        browser.checkAccessibility();
    }

    void end() {
        click("end-round");
        confirm();
    }

    List<String> remarks() {
        return allByTestId("remark").stream().map(Page::text).toList();
    }

    /** Answers every remark in the same way. */
    void answerAll(String outcome, String text) {
        for (int remark = 0; remark < remarks().size(); remark++) {
            var form = allByTestId("remark").get(remark);
            click(form.findElements(By.cssSelector("[data-test-id=outcome] label")).stream()
                    .filter(label -> text(label).equals(outcome))
                    .findFirst()
                    .orElseThrow());
            var field = form.findElement(By.cssSelector("[data-test-id=answer-text] textarea"));
            field.sendKeys(text);
            click(form.findElement(By.cssSelector("[data-test-id=save-answer]")));
        }
    }

    void enterMinutes(String perspective, String verdict, String minutes) {
        click("minutes-" + perspective);
        select("minutes-verdict", verdict);
        fill("minutes-text", minutes);
        browser.checkAccessibility();
        click("save-minutes");
        browser.await("the dialog to close", driver -> !has("save-minutes"));
    }

    /** Whether this version, and no later one, is the plan. */
    boolean isInForce(int number) {
        return !byTestId("version-" + number)
                .findElements(By.cssSelector("[data-test-id=in-force]"))
                .isEmpty();
    }

    void readVersion(int number) {
        click(byTestId("version-" + number).findElement(By.tagName("a")));
        byTestId("document");
        browser.checkAccessibility();
    }
}

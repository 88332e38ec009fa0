package dev.leaven.portal.e2e;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;

/** Published results. The charts are tables in a shadow root; that is what one reads here. */
public final class ResultsPage extends PortalPage {

    private static final By ROWS = By.cssSelector("tbody tr");
    private static final By NAMES = By.cssSelector("tbody tr th");

    public ResultsPage(Browser browser) {
        super(browser);
    }

    public static ResultsPage open(Browser browser, String address) {
        browser.visit(address);
        return new ResultsPage(browser);
    }

    /** A line for index and each cluster, with what every perspective says. */
    public List<String> clusters() {
        return texts("clusters", ROWS);
    }

    /** A line for each cluster beside the recipe. */
    public List<String> beside() {
        return texts("beside", ROWS);
    }

    public List<String> ingredients() {
        return texts("ingredients", NAMES);
    }

    /** Why cells of the comparison of units are empty. */
    public List<String> hiddenBecause() {
        return texts("heat-map", By.cssSelector("td.hatched .unseen"));
    }

    /** Names of the units beside each other. */
    public List<String> units() {
        return texts("heat-map", By.cssSelector("thead th")).stream().skip(1).toList();
    }

    public void chooseUnit(String unit) {
        select("unit", unit);
        browser.await(
                "the unit in the address", driver -> driver.getCurrentUrl().contains("unit="));
        browser.awaitIdle();
    }

    public String openIngredient(String name) {
        WebElement button = chart("ingredients").findElements(By.cssSelector("tbody th button")).stream()
                .filter(one -> text(one).equals(name))
                .findFirst()
                .orElseThrow();
        click(button);
        browser.await(
                "the ingredient in the address",
                driver -> driver.getCurrentUrl().contains("ingredient="));
        return text("ingredient-detail");
    }

    private List<String> texts(String chart, By what) {
        return browser.await("rows of " + chart, driver -> {
            var found = chart(chart).findElements(what).stream()
                    .map(ResultsPage::plain)
                    .toList();
            return found.isEmpty() ? null : found;
        });
    }

    private SearchContext chart(String id) {
        return byTestId(id).getShadowRoot();
    }

    /** Also what only a screen reader gets to know. */
    private static String plain(WebElement element) {
        return String.valueOf(element.getDomProperty("textContent"))
                .replaceAll("\\s+", " ")
                .strip();
    }
}

package dev.leaven.portal.e2e;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The units and people of an organisation, as its administrator keeps them. */
public final class OrganisationPage extends PortalPage {

    public OrganisationPage(Browser browser) {
        super(browser);
    }

    /** Adds a unit below the one that is named. */
    public void addUnit(String parent, String name) {
        editRow(parent);
        click("unit-below");
        fill("unit-name", name);
        browser.checkAccessibility();
        click("unit-save");
    }

    public void addExpert(String name, String email, String unit, String perspective) {
        click("person-add");
        fill("person-name", name);
        select("person-unit", unit);
        fill("person-email", email);
        select("person-roles", "Expert: antwoordt op naam");
        select("person-perspective", perspective);
        browser.checkAccessibility();
        click("person-save");
    }

    /** The button at the end of the row of a unit or a person. */
    public void editRow(String name) {
        WebElement button = browser.await(
                "the button of " + name,
                driver ->
                        driver
                                .findElements(By.cssSelector("vaadin-button[aria-label=\"" + name + " wijzigen\"]"))
                                .stream()
                                .findFirst()
                                .orElse(null));
        click(button);
    }
}

package dev.leaven.portal.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;

/** What a browser showed at some moment: picture, source and complaints. */
record Sight(byte[] picture, String source, String console) {

    static Sight of(WebDriver driver) {
        return new Sight(
                ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES),
                "<!-- " + driver.getCurrentUrl() + " -->\n" + driver.getPageSource(),
                String.join("\n", Browser.consoleErrors(driver)));
    }

    void keep(Path folder, String name) throws IOException {
        Files.write(folder.resolve(name + ".png"), picture);
        Files.writeString(folder.resolve(name + ".html"), source);
        Files.writeString(folder.resolve(name + "-console.txt"), console);
    }
}

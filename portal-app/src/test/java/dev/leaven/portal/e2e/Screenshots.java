package dev.leaven.portal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;

/** Pictures for the README and for whoever wants to see where a journey went ({@code -Dleaven.screenshots}). */
public final class Screenshots {

    private Screenshots() {}

    /** Whether somebody will look at every page: the build server, which nobody watches, says {@code -Dleaven.pictures=no}. */
    static boolean areWanted() {
        return !"no".equals(System.getProperty("leaven.pictures"));
    }

    /** Saves what the browser shows as {@code name.png}. */
    public static Path take(Browser browser, String name) {
        browser.awaitIdle();
        return save(name, ((TakesScreenshot) browser.driver()).getScreenshotAs(OutputType.BYTES));
    }

    /** Saves the whole page as it looks to somebody with a very high screen. */
    public static Path takeWhole(Browser browser, Look look, String name) {
        browser.stretch(look);
        var picture = take(browser, name);
        browser.show(look);
        return picture;
    }

    private static Path save(String name, byte[] picture) {
        try {
            var file = Path.of(System.getProperty("leaven.screenshots", "target/screenshots"), name + ".png");
            Files.createDirectories(file.getParent());
            return Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged portal comes up on both databases, and remembers. */
@Journey
class PortalStartIT {

    /** The one-command default: what was published is still there, figure by figure, after a stop and a start. */
    @Test
    void on_h2_the_demo_and_its_results_are_there_after_the_first_start_and_still_after_the_second(@TempDir Path data) {
        var before = results(data);
        assertThat(before).hasSize(5);
        assertThat(results(data)).isEqualTo(before);
    }

    private static List<String> results(Path data) {
        try (var portal = PortalProcess.onH2(data, true)) {
            try (var browser = Browser.at(portal.address(), Look.PHONE.in("nl"))) {
                SignInPage.as(browser, "lead@zonneveld.example");
                assertThat(new Page(browser).text("organisation")).isEqualTo("Gemeente Zonneveld");
            }
            try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
                SignInPage.as(browser, "lead@brightwater.example");
                new PortalPage(browser).choose("results.menu");
                var results = new ResultsPage(browser);
                assertThat(results.heading()).isEqualTo("Learning at Brightwater, five months on");
                return results.clusters();
            }
        }
    }

    @Test
    void on_mysql_a_lead_signs_in_and_a_stranger_does_not() {
        try (var browser = Browser.at(PortalProcess.shared().address(), Look.DESKTOP)) {
            browser.visit("/login");
            new SignInPage(browser).submit("lead@brightwater.example", "wrong");
            browser.await("the refusal", driver -> driver.getCurrentUrl().contains("error"));
            SignInPage.as(browser, "lead@brightwater.example");
            assertThat(new Page(browser).text("organisation")).isEqualTo("Brightwater Logistics");
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }
}

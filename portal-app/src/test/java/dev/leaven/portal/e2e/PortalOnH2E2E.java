package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one-command default: what was published is still there, figure by figure, after the portal was stopped and started. */
@Journey
class PortalOnH2E2E {

    @Test
    void the_demo_results_survive_a_restart(@TempDir Path data) {
        var before = readResults(data);
        assertThat(before).hasSize(5);
        assertThat(readResults(data)).isEqualTo(before);
    }

    private static List<String> readResults(Path data) {
        try (var portal = PortalProcess.onH2(data, true);
                var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(browser, "lead@brightwater.example");
            new PortalPage(browser).choose("results.menu");
            var results = new ResultsPage(browser);
            assertThat(results.heading()).isEqualTo("Learning at Brightwater");
            return results.clusters();
        }
    }
}

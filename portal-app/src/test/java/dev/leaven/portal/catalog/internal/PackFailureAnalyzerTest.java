package dev.leaven.portal.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.pack.PackFault;
import dev.leaven.pack.PackInvalid;
import dev.leaven.pack.PackProblem;
import dev.leaven.portal.catalog.PackRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class PackFailureAnalyzerTest {

    private final FailureAnalyzer analyzer = new PackFailureAnalyzer();

    @Test
    void a_start_that_a_wrong_pack_prevents_ends_in_its_lines() {
        var refused = new PackInvalid(
                "pack.yaml", List.of(new PackProblem("pack.yaml", "steps", 7, PackFault.MISSING, List.of())));

        assertThat(analyzer.analyze(refused).getDescription()).contains("pack.yaml:7: steps: is missing");
    }

    @Test
    void a_start_that_a_changed_pack_prevents_says_what_to_do() {
        var refused = new PublishedPackMismatch(new PackRef("recipe", "1.0.0"), "aa", "bb");

        assertThat(analyzer.analyze(refused).getAction()).contains("Raise pack.version");
    }

    @Test
    void other_failures_are_left_to_others_and_spring_boot_knows_the_analyzer() {
        assertThat(analyzer.analyze(new IllegalStateException())).isNull();
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, unrelated) -> {})))
                .hasAtLeastOneElementOfType(PackFailureAnalyzer.class);
    }
}

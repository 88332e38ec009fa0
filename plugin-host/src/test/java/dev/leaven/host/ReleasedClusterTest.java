package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.review.Checksum;
import dev.leaven.host.review.TrustedPublishers;
import dev.leaven.pack.PackCheck;
import dev.leaven.pack.PackProblem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clusters built against API 1.0.0, never since, in this host and by this release's rules: see their folder's README. */
class ReleasedClusterTest {

    private static final String DATA_ONLY = "first-cluster";
    private static final String BY_CODE = "coded-cluster";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {DATA_ONLY, BY_CODE})
    void it_starts_and_its_pack_keeps_the_rules_of_today(String id) throws IOException, URISyntaxException {
        var jar = Path.of(Objects.requireNonNull(getClass().getResource("/released/" + id + "-1.0.0.jar"))
                .toURI());
        var trust = new TrustedPublishers(Set.of(), Set.of(Checksum.of(jar)));
        try (var host = new PluginHost(HostSetup.in(folder.resolve("work"))
                .limited(TestHost.PATIENT)
                .trusting(() -> trust)
                .checking((_, text) -> problems(text)))) {
            assertThat(host.start(jar).id()).isEqualTo(id);

            assertThat(host.pack(id)).contains("id: " + id);
            assertThat(problems(host.pack(id))).isEmpty();
        }
    }

    private static List<String> problems(String pack) {
        return PackCheck.extensions().problems("pack.yaml", pack).stream()
                .map(PackProblem::toString)
                .toList();
    }
}

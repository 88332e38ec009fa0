package dev.leaven.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.review.PluginKind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What every plugin must do, whatever it adds. */
abstract class PluginContract {

    private static final int CYCLES = 3;

    private final PluginKind kind;

    PluginContract(PluginKind kind) {
        this.kind = kind;
    }

    /** Something that makes the plugin work, before it is stopped. */
    abstract void use(RunningJar jar);

    @Test
    void the_portal_has_nothing_against_the_jar() throws IOException {
        assertThat(BuiltJar.review().findings()).isEmpty();
    }

    @Test
    void the_manifest_says_what_it_is() throws IOException {
        var review = BuiltJar.review();

        assertThat(review.kind()).isEqualTo(kind);
        assertThat(review.id()).isNotBlank();
        assertThat(review.provider()).isNotBlank();
        assertThat(review.description())
                .as("Plugin-Description, for the operator")
                .isNotBlank();
    }

    @Test
    void stopped_it_leaves_nothing_behind() throws IOException {
        try (var jar = RunningJar.start(Patience.USUAL)) {
            for (var cycle = 0; cycle < CYCLES; cycle++) {
                use(jar);
                jar.host.stop(jar.id);
                Eventually.holds(
                        "every thread of the stopped plugin ends",
                        () -> jar.host.health(jar.id).orElseThrow().leakedThreads() == 0);
                if (cycle < CYCLES - 1) {
                    jar.host.start(BuiltJar.path());
                }
            }
            Eventually.holds("every class loader of the stopped plugin is collected", () -> {
                System.gc();
                return jar.host.lingeringLoaders() == 0;
            });
        }
    }
}

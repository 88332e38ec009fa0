package dev.leaven.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.review.PluginKind;
import org.junit.jupiter.api.Test;

/**
 * What every question cluster must do. Extend it in a class named {@code …IT}, that is all:
 *
 * <pre>{@code class MyClusterIT extends ClusterContract {}}</pre>
 */
public abstract class ClusterContract extends PluginContract {

    protected ClusterContract() {
        super(PluginKind.CLUSTER);
    }

    @Override
    void use(RunningJar jar) {
        assertThat(jar.host.pack(jar.id)).isNotBlank();
    }

    @Test
    void the_pack_keeps_the_schema_and_the_rules() {
        try (var jar = RunningJar.start(Patience.USUAL)) {
            assertThat(BuiltJar.packs().problems(jar.id, jar.host.pack(jar.id))).isEmpty();
        }
    }

    @Test
    void the_pack_is_the_same_at_every_start() {
        assertThat(packAfterAFreshStart()).isEqualTo(packAfterAFreshStart());
    }

    private static String packAfterAFreshStart() {
        try (var jar = RunningJar.start(Patience.USUAL)) {
            return jar.host.pack(jar.id);
        }
    }
}

package dev.leaven.portal.plugins.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.plugins.operator.Installation.State;
import org.junit.jupiter.api.Test;

class InstallationTest {

    /** While nodes are upgraded one after the other, those of the version before tell states that are gone. */
    @Test
    void a_state_that_this_version_does_not_know_is_of_a_plugin_that_runs() {
        assertThat(State.told("HELD_BACK")).isEqualTo(State.RUNNING);
        assertThat(State.told("RESTING")).isEqualTo(State.RESTING);
    }
}

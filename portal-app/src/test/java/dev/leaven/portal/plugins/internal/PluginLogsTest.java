package dev.leaven.portal.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.testing.MutableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PluginLogsTest {

    private final MutableClock clock = new MutableClock();
    private final PluginLogs logs = new PluginLogs(clock);

    @Test
    void one_that_talks_without_end_is_cut_short_until_the_next_minute(CapturedOutput output) {
        var chatty = logs.of("channel-chatty", "ours");
        for (int i = 1; i <= PluginLogs.LINES_A_MINUTE + 50; i++) {
            chatty.line(System.Logger.Level.INFO, "line " + i + ".");
        }
        logs.of("channel-quiet", "ours").line(System.Logger.Level.INFO, "a word of mine");

        assertThat(output)
                .contains("line " + PluginLogs.LINES_A_MINUTE + ".", "left out", "a word of mine")
                .doesNotContain("line " + (PluginLogs.LINES_A_MINUTE + 1) + ".");

        clock.advance(Duration.ofMinutes(1));
        chatty.line(System.Logger.Level.INFO, "here again");
        assertThat(output).contains("[ours] here again");
    }
}

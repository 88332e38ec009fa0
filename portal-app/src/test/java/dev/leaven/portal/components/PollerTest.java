package dev.leaven.portal.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PollerTest {

    private final UI ui = new UI();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicBoolean away = new AtomicBoolean();

    @Test
    void a_window_asks_as_often_as_the_most_impatient_wants_and_stops_with_the_last() {
        var slow = Poller.every(Duration.ofSeconds(5), ui, looks::incrementAndGet);
        var fast = Poller.every(Duration.ofMillis(400), ui, looks::incrementAndGet);
        assertThat(ui.getPollInterval()).isEqualTo(400);

        fast.remove();
        fast.remove();
        assertThat(ui.getPollInterval()).isEqualTo(5_000);

        slow.remove();
        assertThat(ui.getPollInterval()).isNegative();
        poll();
        assertThat(looks).hasValue(0);
    }

    @Test
    void what_fails_again_and_again_is_told_once_until_it_worked() {
        Poller.every(Duration.ofSeconds(1), ui, this::look);
        poll();
        away.set(true);
        assertThatThrownBy(this::poll).hasMessage("away");
        assertThatCode(this::poll).doesNotThrowAnyException();
        assertThat(looks).hasValue(3);

        away.set(false);
        poll();
        away.set(true);
        assertThatThrownBy(this::poll).hasMessage("away");
    }

    private void look() {
        looks.incrementAndGet();
        if (away.get()) {
            throw new IllegalStateException("away");
        }
    }

    private void poll() {
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }
}

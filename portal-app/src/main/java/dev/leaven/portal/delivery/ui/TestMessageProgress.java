package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.components.Poller;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.app.LetterStatus;
import dev.leaven.portal.delivery.app.TestMessages;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows how sending one test message gets on, while it happens. Sending goes on without this page. */
final class TestMessageProgress extends Composite<Div> {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final TestMessages messages;
    private final LetterId id;
    private @Nullable Registration waiting;
    private @Nullable LetterStatus shown;

    TestMessageProgress(TestMessages messages, LetterId id) {
        this.messages = messages;
        this.id = id;
        getContent().addClassName("lv-stack-s");
        getContent().getElement().setAttribute("data-test-id", "message-result");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        waiting = Poller.every(LOOK_AGAIN, event.getUI(), this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest();
    }

    private void rest() {
        if (waiting != null) {
            waiting.remove();
        }
    }

    /** What did not change stands still: it is read aloud when it comes. */
    private void show() {
        var now = messages.status(id).orElse(null);
        if (!Objects.equals(now, shown)) {
            shown = now;
            getContent().removeAll();
            if (now != null) {
                show(now);
            }
        }
        if (now == null || now.state() != LetterState.WAITING) {
            rest();
        }
    }

    private void show(LetterStatus status) {
        getContent().add(new LetterStateBadge(status.state()));
        status.reasonKey().ifPresent(key -> getContent().add(new Paragraph(getTranslation(key))));
        if (!status.detail().isEmpty()) {
            var detail = new Paragraph(status.detail());
            detail.addClassName("lv-soft");
            getContent().add(detail);
        }
    }
}

package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.communication.MessageId;
import dev.leaven.portal.communication.MessageState;
import dev.leaven.portal.communication.MessageStatus;
import dev.leaven.portal.communication.TestMessages;
import org.jspecify.annotations.Nullable;

/** How one message fares, told as it happens. The message goes on without this page. */
final class MessageProgress extends Composite<Div> {

    private static final int LOOK_AGAIN_MILLISECONDS = 1_000;
    private static final int NEVER = -1;

    private final TestMessages messages;
    private final MessageId id;
    private @Nullable Registration polling;

    MessageProgress(TestMessages messages, MessageId id) {
        this.messages = messages;
        this.id = id;
        getContent().addClassName("lv-stack-s");
        getContent().getElement().setAttribute("data-test-id", "test-result");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(LOOK_AGAIN_MILLISECONDS);
        polling = ui.addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polling != null) {
            polling.remove();
        }
    }

    private void show() {
        getContent().removeAll();
        messages.status(id).ifPresent(this::show);
    }

    private void show(MessageStatus status) {
        getContent().add(new MessageBadge(status.state()));
        status.reasonKey().ifPresent(key -> getContent().add(new Paragraph(getTranslation(key))));
        if (!status.detail().isEmpty()) {
            var detail = new Paragraph(status.detail());
            detail.addClassName("lv-soft");
            getContent().add(detail);
        }
        if (status.state() != MessageState.WAITING && polling != null) {
            UI.getCurrent().setPollInterval(NEVER);
        }
    }
}

package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What can be done with a whole cycle. What can't be undone by a lead says what it does and asks once. */
final class CycleActions {

    private final CycleLifecycle lifecycle;
    private final Runnable changed;

    /** @param changed shows the cycle anew */
    CycleActions(CycleLifecycle lifecycle, Runnable changed) {
        this.lifecycle = lifecycle;
        this.changed = changed;
    }

    /** The buttons at the head of its page. */
    Component[] of(CycleOverview cycle) {
        CycleId id = cycle.id();
        List<Component> buttons = new ArrayList<>();
        if (cycle.state() != CycleState.ARCHIVED) {
            buttons.add(settings(id, "cycle.change"));
        }
        switch (cycle.state()) {
            case ACTIVE -> buttons.add(close(id));
            case CLOSING -> buttons.add(archive(id));
            case ARCHIVED -> {
                if (PortalUser.isNow(Role.ADMINISTRATOR)) {
                    buttons.add(button("cycle.reopen", "reopen", () -> reopen(id)));
                }
            }
            case DRAFT -> {}
        }
        return buttons.toArray(Component[]::new);
    }

    Button settings(CycleId id, String key) {
        return button(
                key, "settings", () -> UI.getCurrent().navigate(CycleSetupView.class, CycleNavigation.parameters(id)));
    }

    Button close(CycleId id) {
        return button("cycle.close", "close", () -> ask("cycle.close", id, lifecycle::close));
    }

    Button archive(CycleId id) {
        return button("cycle.archive", "archive", () -> ask("cycle.archive", id, lifecycle::archive));
    }

    Button leave(CycleId id, CycleStep step) {
        return button(
                "cycle.leave",
                "leave",
                () -> new ReasonDialog("cycle.leave", step.number(), reason -> {
                            lifecycle.leaveEarly(id, step, reason);
                            changed.run();
                        })
                        .open());
    }

    private void reopen(CycleId id) {
        new ReasonDialog("cycle.reopen", 0, reason -> {
                    lifecycle.reopen(id, reason);
                    changed.run();
                })
                .open();
    }

    private void ask(String key, CycleId id, Consumer<CycleId> work) {
        var dialog = new Confirmation(UI.getCurrent());
        dialog.setHeader(dialog.getTranslation(key + ".title"));
        dialog.setText(dialog.getTranslation(key + ".text"));
        dialog.setCancelText(dialog.getTranslation("cycle.dialog.back"));
        dialog.setConfirmText(dialog.getTranslation(key + ".confirm"));
        dialog.addConfirmListener(confirm -> work(id, work));
        dialog.open();
    }

    private void work(CycleId id, Consumer<CycleId> work) {
        try {
            work.accept(id);
        } catch (CycleRefused refused) {
            Notices.error(UI.getCurrent()
                    .getTranslation(refused.reason(), refused.arguments().toArray()));
        }
        changed.run();
    }

    private static Button button(String key, String testId, Runnable work) {
        var button = new Button(UI.getCurrent().getTranslation(key), click -> work.run());
        button.getElement().setAttribute("data-test-id", testId);
        return button;
    }
}

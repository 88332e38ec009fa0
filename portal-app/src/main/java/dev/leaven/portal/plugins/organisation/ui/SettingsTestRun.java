package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.components.Poller;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.ChannelUnavailable;
import dev.leaven.portal.plugins.organisation.SettingFault;
import dev.leaven.portal.plugins.organisation.SettingsRefused;
import dev.leaven.portal.plugins.organisation.SettingsTestResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A test under way: it takes up to 20 s, and the page can be used meanwhile. */
final class SettingsTestRun extends Composite<Div> {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(400);

    /** How it ended. */
    sealed interface Outcome {}

    record Tried(SettingsTestResult result) implements Outcome {}

    record Refused(List<SettingFault> faults) implements Outcome {}

    private final CompletableFuture<Outcome> outcome;
    private final Consumer<Supplier<Outcome>> done;
    private @Nullable Registration waiting;

    /** @param done takes what tells how it ended, or throws what nobody foresaw */
    SettingsTestRun(Supplier<SettingsTestResult> test, Consumer<Supplier<Outcome>> done) {
        this.done = done;
        var user = PortalUser.current().orElseThrow();
        this.outcome = CompletableFuture.supplyAsync(
                () -> SignedInAs.call(user, () -> outcome(test)),
                work -> Thread.ofVirtual().name("settings-test").start(work));
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("plugins.testing"));
        getContent().addClassName("lv-stack-s");
        getContent().add(new Paragraph(getTranslation("plugins.testing")), bar);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        waiting = Poller.every(LOOK_AGAIN, event.getUI(), this::look);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (waiting != null) {
            waiting.remove();
        }
    }

    private void look() {
        if (outcome.isDone()) {
            getElement().removeFromParent();
            done.accept(outcome::join);
        }
    }

    private static Outcome outcome(Supplier<SettingsTestResult> test) {
        try {
            return new Tried(test.get());
        } catch (SettingsRefused refused) {
            return new Refused(refused.faults());
        } catch (ChannelUnavailable unavailable) {
            return new Tried(new SettingsTestResult.NotTried(unavailable));
        }
    }
}

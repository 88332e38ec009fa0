package dev.leaven.portal.plugins.operator.ui;

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
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A change that starts a plugin, while it is under way: it may take as long as a plugin is given, and the page can be used
 * meanwhile.
 */
final class StartRun extends Composite<Div> {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(400);

    private final CompletableFuture<Void> change;
    private final Consumer<Runnable> ended;
    private @Nullable Registration polling;

    /** @param ended takes what tells how it ended: it does nothing, or throws what the change threw */
    StartRun(Runnable change, Consumer<Runnable> ended) {
        this.ended = ended;
        var user = PortalUser.current().orElseThrow();
        this.change = CompletableFuture.runAsync(
                () -> SignedInAs.run(user, change),
                work -> Thread.ofVirtual().name("plugin-start").start(work));
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("operator.plugins.starting"));
        var words = new Paragraph(getTranslation("operator.plugins.starting"));
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("lv-stack-s");
        getContent().getElement().setAttribute("data-test-id", "starting");
        getContent().add(words, bar);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = Poller.every(LOOK_AGAIN, event.getUI(), this::look);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
    }

    private void look() {
        if (change.isDone()) {
            getElement().removeFromParent();
            ended.accept(this::outcome);
        }
    }

    private void outcome() {
        try {
            change.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}

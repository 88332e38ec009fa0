package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Poller;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says that the results are being computed, and asks from time to time whether they are there. The computing goes on without
 * this page.
 */
final class PublishingCard extends Composite<Card> {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Runnable look;
    private @Nullable Registration looking;

    /** @param look shows the page anew */
    PublishingCard(Runnable look) {
        this.look = look;
        getElement().setAttribute("data-test-id", "publishing");
    }

    @Override
    protected Card initContent() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("campaign.publishing"));
        return new Card(new Paragraph(getTranslation("campaign.publishing")), bar);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = Poller.every(LOOK_AGAIN, event.getUI(), look);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
        }
    }
}

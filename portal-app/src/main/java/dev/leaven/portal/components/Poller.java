package dev.leaven.portal.components;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets parts of a page look again while they wait for something. A window has one interval for all of them: it asks as often
 * as the most impatient wants to look, and stops when the last is done.
 */
public final class Poller {

    private static final int NEVER = -1;

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    private final UI ui;
    private final List<Duration> pauses = new ArrayList<>();

    private Poller(UI ui) {
        this.ui = ui;
    }

    /** A failure is told once and not at every look, or a page left open while the database is away would fill with notices. */
    private static final class Look {

        private final Runnable look;
        private boolean failed;

        private Look(Runnable look) {
            this.look = look;
        }

        private void again() {
            try {
                look.run();
                failed = false;
            } catch (RuntimeException e) {
                if (!failed) {
                    failed = true;
                    throw e;
                }
                LOG.debug("It fails still", e);
            }
        }
    }

    /** Looks at least this often, until the registration is removed; more than once does no harm. */
    public static Registration every(Duration pause, UI ui, Runnable look) {
        var poller = in(ui);
        var guarded = new Look(look);
        var listening = ui.addPollListener(poll -> guarded.again());
        poller.pauses.add(pause);
        poller.adjust();
        return Registration.once(() -> {
            listening.remove();
            poller.pauses.remove(pause);
            poller.adjust();
        });
    }

    private static Poller in(UI ui) {
        var there = ComponentUtil.getData(ui, Poller.class);
        if (there != null) {
            return there;
        }
        var first = new Poller(ui);
        ComponentUtil.setData(ui, Poller.class, first);
        return first;
    }

    private void adjust() {
        ui.setPollInterval(pauses.stream()
                .min(Comparator.naturalOrder())
                .map(pause -> Math.toIntExact(pause.toMillis()))
                .orElse(NEVER));
    }
}

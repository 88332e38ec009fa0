package dev.leaven.portal.execution.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.execution.app.ExecutionRefused;

/** A line about an action, up to 500 characters. Says itself what is wrong with it, and keeps what was typed. */
public final class LineField extends TextArea {

    private static final int LONGEST = 500;

    public LineField(String label) {
        setLabel(label);
        setMaxLength(LONGEST);
        setWidthFull();
        addValueChangeListener(change -> setInvalid(false));
        getElement().setAttribute("data-test-id", "line");
    }

    /** Does the work with what was typed; false where it was refused, and the field says why. */
    public boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (ExecutionRefused refused) {
            blame(getTranslation(refused.reason(), refused.arguments().toArray()));
        } catch (CycleRefused refused) {
            blame(getTranslation(refused.reason(), refused.arguments().toArray()));
        }
        return false;
    }

    private void blame(String why) {
        setErrorMessage(why);
        setInvalid(true);
        focus();
    }
}

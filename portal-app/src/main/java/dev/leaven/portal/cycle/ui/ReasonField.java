package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.app.CycleLifecycle;

/** Takes a reason that stays with the cycle. What is refused stays in it. */
final class ReasonField extends TextArea {

    ReasonField() {
        setHelperText(getTranslation("cycle.gate.reason.help"));
        setMaxLength(CycleLifecycle.LONGEST_REASON);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setWidthFull();
    }

    void blame(CycleRefused refused) {
        setErrorMessage(getTranslation(refused.reason(), refused.arguments().toArray()));
        setInvalid(true);
    }
}

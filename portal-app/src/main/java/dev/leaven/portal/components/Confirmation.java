package dev.leaven.portal.components;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks whether something shall really happen. However often the button is pressed, one question stands open at a time. */
public class Confirmation extends ConfirmDialog {

    /** Theme of the button that destroys something. */
    private static final String DESTRUCTIVE = String.join(" ", "error", "primary");

    private final UI ui;

    public Confirmation(UI ui) {
        this.ui = ui;
        setCancelable(true);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                forget();
            }
        });
        addDetachListener(left -> forget());
    }

    /** What is confirmed can't be undone. */
    public final void setDestructive() {
        setConfirmButtonTheme(DESTRUCTIVE);
    }

    /** Opens, unless another question stands open in this window already. */
    @Override
    public final void open() {
        if (ComponentUtil.getData(ui, Confirmation.class) == null) {
            ComponentUtil.setData(ui, Confirmation.class, this);
            super.open();
        }
    }

    private void forget() {
        if (ComponentUtil.getData(ui, Confirmation.class) == this) {
            ComponentUtil.setData(ui, Confirmation.class, null);
        }
    }
}

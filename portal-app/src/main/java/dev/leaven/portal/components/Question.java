package dev.leaven.portal.components;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks whether something shall really happen. However often the button is pressed, one question stands open at a time. */
public final class Question extends ConfirmDialog {

    private final UI ui;

    public Question(UI ui) {
        this.ui = ui;
        setCancelable(true);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                forget();
            }
        });
        addDetachListener(left -> forget());
    }

    /** Opens, unless another question stands open in this window already. */
    @Override
    public void open() {
        if (ComponentUtil.getData(ui, Question.class) == null) {
            ComponentUtil.setData(ui, Question.class, this);
            super.open();
        }
    }

    private void forget() {
        if (ComponentUtil.getData(ui, Question.class) == this) {
            ComponentUtil.setData(ui, Question.class, null);
        }
    }
}

package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.tenancy.UnitNode;
import dev.leaven.portal.tenancy.UnitRefused;
import dev.leaven.portal.tenancy.Units;

/** Names a new unit, or one that is there, which can also be removed while it is empty. */
final class UnitDialog extends Dialog {

    private static final int LONGEST_NAME = 160;

    private final Units units;
    private final Runnable saved;
    private final TextField name = new TextField();

    private UnitDialog(Units units, Runnable saved) {
        this.units = units;
        this.saved = saved;
        addClassName("lv-dialog-form");
        name.setLabel(getTranslation("organisation.unit.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setAutofocus(true);
        name.getElement().setAttribute("data-test-id", "unit-name");
        add(name);
    }

    static UnitDialog below(Units units, UnitNode parent, Runnable saved) {
        var dialog = new UnitDialog(units, saved);
        dialog.setHeaderTitle(dialog.getTranslation("organisation.unit.below", parent.name()));
        dialog.finish(() -> units.add(dialog.typed(), parent.id()));
        return dialog;
    }

    static UnitDialog of(Units units, UnitNode unit, Runnable saved) {
        var dialog = new UnitDialog(units, saved);
        dialog.setHeaderTitle(unit.name());
        dialog.name.setValue(unit.name());
        var below = new Button(dialog.getTranslation("organisation.unit.add"), click -> {
            dialog.close();
            below(units, unit, saved).open();
        });
        below.getElement().setAttribute("data-test-id", "unit-below");
        dialog.getFooter().add(below);
        if (unit.parent() != null) {
            var remove = new Button(dialog.getTranslation("organisation.unit.remove"), click -> dialog.remove(unit));
            remove.addThemeVariants(ButtonVariant.ERROR);
            remove.getElement().setAttribute("data-test-id", "unit-remove");
            dialog.getFooter().add(remove);
        }
        dialog.finish(() -> units.rename(unit.id(), dialog.typed()));
        return dialog;
    }

    private void finish(Runnable keep) {
        var save = new Button(getTranslation("organisation.save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        save.getElement().setAttribute("data-test-id", "unit-save");
        getFooter().add(new Button(getTranslation("organisation.cancel"), click -> close()), save);
    }

    private String typed() {
        return name.getValue().strip();
    }

    private void save(Runnable keep) {
        name.setInvalid(typed().isEmpty());
        name.setErrorMessage(getTranslation("organisation.required"));
        if (!name.isInvalid()) {
            keep.run();
            done("organisation.unit.saved", typed());
        }
    }

    /** Empty as it is, it is made anew in a moment: nobody is asked. */
    private void remove(UnitNode unit) {
        try {
            units.remove(unit.id());
            done("organisation.unit.removed", unit.name());
        } catch (UnitRefused refused) {
            name.setErrorMessage(getTranslation(refused.messageKey()));
            name.setInvalid(true);
        }
    }

    private void done(String key, String unit) {
        close();
        Notices.success(getTranslation(key, unit));
        saved.run();
    }
}

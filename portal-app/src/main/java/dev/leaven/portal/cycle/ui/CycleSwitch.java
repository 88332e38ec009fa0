package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.cycle.app.CycleRow;

/** Leads to the same page of another cycle. */
final class CycleSwitch extends Composite<MenuBar> {

    CycleSwitch(CycleChoice choice) {
        MenuBar bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("lv-cycle-switch");
        bar.getElement().setAttribute("aria-label", getTranslation("cycle.switch"));
        bar.getElement().setAttribute("data-test-id", "cycle-switch");
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("cycle.switch")));
        MenuItem others = bar.addItem(getTranslation("cycle.switch"));
        others.add(LeavenIcon.DOWN.create());
        for (CycleRow row : choice.others()) {
            others.getSubMenu()
                    .addItem(
                            row.name(),
                            click -> UI.getCurrent().navigate(choice.page(), CycleNavigation.parameters(row.id())));
        }
    }
}

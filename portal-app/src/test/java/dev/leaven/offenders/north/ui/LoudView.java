package dev.leaven.offenders.north.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.theme.lumo.LumoUtility;
import dev.leaven.offenders.north.PublicRows;

/** A public view that styles inline, runs script, shows raw HTML, uses Lumo and reads a repository. */
@Route(value = "loud", registerAtStartup = false)
public class LoudView extends Div {

    public LoudView(PublicRows rows) {
        getStyle().set("color", "red");
        getElement().executeJs("alert(1)");
        add(new Html("<b>words</b>"));
        addClassName(LumoUtility.class.getSimpleName());
        add(String.valueOf(rows.all()));
    }
}

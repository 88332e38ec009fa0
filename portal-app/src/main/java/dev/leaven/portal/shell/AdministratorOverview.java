package dev.leaven.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.components.Card;

/** What somebody finds on the overview who looks after the organisation and leads no programme. */
final class AdministratorOverview extends Composite<Div> {

    AdministratorOverview() {
        var open = new Button(
                getTranslation("overview.administrator.open"),
                click -> UI.getCurrent().navigate("organisation"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(new Card(
                        getTranslation("overview.administrator"),
                        new Paragraph(getTranslation("overview.administrator.text")),
                        new Div(open)));
    }
}

package dev.leaven.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.components.Card;

/** For whoever comes by now and then: what all this is about. */
final class RecipeCard extends Composite<Card> {

    @Override
    protected Card initContent() {
        return new Card(
                getTranslation("overview.recipe"),
                new Paragraph(getTranslation("overview.recipe.text")),
                new Div(new Anchor("recipe", getTranslation("overview.recipe.open"))));
    }
}

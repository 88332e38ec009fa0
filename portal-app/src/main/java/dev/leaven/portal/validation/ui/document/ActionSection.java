package dev.leaven.portal.validation.ui.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.ui.ActionFacts;
import dev.leaven.portal.validation.ui.PlanWords;

/** One action: what, and then who, when, and by what people will see that it works. */
final class ActionSection extends Composite<Section> {

    private final PlanContent content;
    private final FrozenAction action;
    private final PlanWords words;

    ActionSection(PlanContent content, FrozenAction action, PlanWords words) {
        this.content = content;
        this.action = action;
        this.words = words;
    }

    @Override
    protected Section initContent() {
        var section = new Section(new H3(action.wording().title()));
        section.addClassNames("lv-card", "lv-document-action");
        section.getElement().setAttribute("data-test-id", "action");
        if (!action.wording().description().isEmpty()) {
            var description = new Div(action.wording().description());
            description.addClassNames("lv-as-typed", "lv-prose");
            section.add(description);
        }
        var facts = new DescriptionList();
        facts.addClassName("lv-document-facts");
        new ActionFacts(content, words, getLocale()).of(action).forEach(fact -> {
            // A group in a div is what HTML allows inside dl, so that name and value stay together.
            var pair = new Div(new DescriptionList.Term(fact.name()), new DescriptionList.Description(fact.value()));
            facts.add(pair);
        });
        section.add(facts);
        return section;
    }
}

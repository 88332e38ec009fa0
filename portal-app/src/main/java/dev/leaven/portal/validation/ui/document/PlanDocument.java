package dev.leaven.portal.validation.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.validation.app.FrozenPlan;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.List;

/** What a version says, from its frozen bytes: why, what, what was decided, and on paper a place to sign. */
public final class PlanDocument extends Composite<Article> {

    private static final int AT_ONCE = 50;

    private final FrozenPlan plan;
    private final PlanWords words;
    private final VersionNumbers numbers;

    /** @param numbers of the cycle's versions, by which carried approvals are told */
    public PlanDocument(FrozenPlan plan, VersionNumbers numbers, PlanWords words) {
        this.plan = plan;
        this.numbers = numbers;
        this.words = words;
    }

    @Override
    protected Article initContent() {
        PlanContent content = plan.content();
        var all = new Article(new DocumentImprint(plan), new ReasonsSection(content, words));
        all.addClassName("lv-document");
        all.getElement().setAttribute("data-test-id", "document");
        all.add(actions(content));
        if (plan.version().kind() == RoundKind.FINAL && !plan.standings().isEmpty()) {
            all.add(decisions());
        }
        all.add(new SignatureTable(plan, words));
        return all;
    }

    /** Of a very long plan the first ones: thousands at once would be a heavy page. */
    private Section actions(PlanContent content) {
        int count = content.actions().size();
        var actions = new Section(new H2(getTranslation("review.actions", count)));
        actions.addClassName("lv-section");
        content.actions().stream().limit(AT_ONCE).forEach(one -> actions.add(new ActionSection(content, one, words)));
        if (count > AT_ONCE) {
            var rest = new Button(getTranslation("validate.document.rest", count), click -> {
                actions.remove(click.getSource());
                content.actions().stream()
                        .skip(AT_ONCE)
                        .forEach(one -> actions.add(new ActionSection(content, one, words)));
            });
            rest.getElement().setAttribute("data-test-id", "rest");
            actions.add(rest);
        }
        return actions;
    }

    private Component decisions() {
        var list = new UnorderedList();
        list.addClassName("lv-list");
        plan.standings().forEach(one -> list.add(new StandingLine(one, List.of(), numbers, words)));
        var part = new Section(new H2(getTranslation("validate.decisions")), list);
        part.addClassName("lv-section");
        part.getElement().setAttribute("data-test-id", "decisions");
        return part;
    }
}

package dev.leaven.portal.validation.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
        var actions = new Section(
                new H2(getTranslation("review.actions", content.actions().size())));
        actions.addClassName("lv-section");
        content.actions().forEach(one -> actions.add(new ActionSection(content, one, words)));
        all.add(actions);
        if (plan.version().kind() == RoundKind.FINAL && !plan.standings().isEmpty()) {
            all.add(decisions());
        }
        all.add(new SignatureTable(plan, words));
        return all;
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

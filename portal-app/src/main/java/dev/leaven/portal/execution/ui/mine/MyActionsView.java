package dev.leaven.portal.execution.ui.mine;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.execution.app.MyActions;
import dev.leaven.portal.execution.app.OwnWork;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.PortalUser;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;

/** The same as behind the personal link, for whoever is signed in. */
@Route("my-actions")
@PermitAll
class MyActionsView extends Main implements HasDynamicTitle {

    private final MyActions actions;

    MyActionsView(MyActions actions) {
        this.actions = actions;
        addClassName("lv-page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mine.title");
    }

    private void show() {
        removeAll();
        // The operator is nobody's member, and has nothing to do here.
        OwnWork work = PortalUser.current().flatMap(PortalUser::person).isPresent() ? actions.mine() : OwnWork.NOTHING;
        add(new PageHead(getPageTitle(), getTranslation("mine.lead")));
        if (work.isEmpty()) {
            add(new EmptyState(Drawing.TABLE, getTranslation("mine.empty.title"), getTranslation("mine.empty.text")));
        }
        section("mine.requests", work.requests(), one -> new RequestCard(actions, one, work.log(one.id()), this::show));
        section("mine.questions", work.questions(), one -> new QuestionCard(actions, one, this::show));
        section("mine.own", work.actions(), one -> new OwnCard(actions, one, work.log(one.id()), this::show));
    }

    private void section(String key, List<RunningAction> found, Function<RunningAction, WorkSection> card) {
        if (!found.isEmpty()) {
            add(new H2(getTranslation(key)));
            found.forEach(one -> add(card.apply(one)));
        }
    }
}

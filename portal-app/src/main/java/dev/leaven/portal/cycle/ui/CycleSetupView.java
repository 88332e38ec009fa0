package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.app.CycleEditConflict;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.Cycles;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Begins a cycle, or changes one: its name, its units, who answers for it, and what it is to bring about. */
@Route("cycle/new")
@RouteAlias("cycle/:cycleId/settings")
@RolesAllowed("PROGRAMME_LEAD")
class CycleSetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Cycles cycles;
    private final CycleForms forms;
    private final CycleEditConflictCard stale = new CycleEditConflictCard(this::load);
    private @Nullable CycleForm form;
    private @Nullable CycleId cycle;
    private int seen;
    private String title = "";

    CycleSetupView(Cycles cycles, CycleForms forms) {
        this.cycles = cycles;
        this.forms = forms;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get(CycleNavigation.CYCLE).isEmpty()) {
            title = getTranslation("cycle.setup.new");
            show(
                    new PageHead(title, getTranslation("cycle.setup.new.purpose"), save("cycle.none.begin")),
                    forms.empty());
            return;
        }
        CycleOverview overview = cycles.overview(CycleNavigation.cycle(event.getRouteParameters()));
        if (overview.state() == CycleState.ARCHIVED) {
            event.forwardTo(CycleView.class, CycleNavigation.parameters(overview.id()));
        } else {
            show(overview);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CycleOverview overview) {
        cycle = overview.id();
        seen = overview.revision();
        title = getTranslation("cycle.setup.change");
        var head = new PageHead(title, getTranslation("cycle.setup.change.purpose"), save("cycle.setup.save"));
        head.setContext(CycleNavigation.linkTo(overview.id(), overview.details().name()));
        show(head, forms.of(overview));
    }

    private void show(PageHead head, CycleForm next) {
        form = next;
        removeAll();
        stale.setVisible(false);
        add(head, stale, next);
    }

    private Button save(String key) {
        var button = new Button(getTranslation(key), click -> save());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().setAttribute("data-test-id", "save");
        return button;
    }

    private void save() {
        if (form == null || !form.validate()) {
            Notices.error(getTranslation("cycle.setup.refused"));
            return;
        }
        try {
            CycleId id = cycle;
            if (id == null) {
                id = cycles.begin(form.details());
            } else {
                cycles.change(id, seen, form.details());
            }
            CycleNavigation.toCycle(id);
            Notices.success(getTranslation(cycle == null ? "cycle.setup.begun" : "cycle.setup.saved"));
        } catch (CycleEditConflict conflict) {
            stale.showUp();
        } catch (CycleRefused refused) {
            Notices.error(getTranslation(refused.reason(), refused.arguments().toArray()));
        }
    }

    private void load() {
        if (cycle != null) {
            CycleOverview theirs = cycles.overview(cycle);
            if (theirs.state() == CycleState.ARCHIVED) {
                CycleNavigation.toCycle(cycle);
            } else {
                show(theirs);
            }
        }
    }
}

package dev.leaven.portal.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.leaven.portal.components.Brand;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.components.TopBarPart;
import dev.leaven.portal.identity.ui.IdentityNavigation;
import dev.leaven.portal.tenancy.CurrentTenant;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.TenantScope;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Menu on the left, fed by {@code @Menu} on the views; the organisation, language and user on top. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private String shown = "";

    MainLayout(
            CurrentTenant tenant,
            AuthenticationContext authentication,
            IdentityNavigation identity,
            ObjectProvider<TopBarPart> topBarParts) {
        setPrimarySection(Section.DRAWER);
        var drawer = new Aside(brand(), menu());
        drawer.addClassName("lv-drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("kit.brand"));
        addToDrawer(new Scroller(drawer));
        var bar = new Header(
                skip(),
                toggle(),
                organisation(tenant),
                new UserMenu(
                        authentication,
                        identity,
                        topBarParts
                                .orderedStream()
                                .flatMap(part -> part.create().stream())
                                .toList()));
        bar.addClassName("lv-navbar");
        addToNavbar(bar);
    }

    /** Another page begins at its top; the frame, which does the scrolling, would keep the place of the page before. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        if (!path.equals(shown) && getContent() != null) {
            shown = path;
            getContent().scrollIntoView();
        }
    }

    /** First in the order of the keys: past bar and menu, into the page. */
    private NativeButton skip() {
        var skip = new NativeButton(getTranslation("shell.skip"), click -> {
            var page = getContent().getElement();
            if (!page.hasAttribute("tabindex")) {
                page.setAttribute("tabindex", "-1");
            }
            page.callJsFunction("focus");
        });
        skip.addClassName("lv-skip");
        skip.getElement().setAttribute("data-test-id", "skip");
        return skip;
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        return toggle;
    }

    private Anchor brand() {
        return new Anchor(".", new Brand());
    }

    private Div organisation(CurrentTenant current) {
        String name = TenantScope.current()
                .map(tenant -> current.get())
                .map(Tenant::name)
                .orElseGet(() -> getTranslation("shell.operator"));
        var title = new Span(name);
        title.getElement().setAttribute("data-test-id", "organisation");
        var bar = new Div(title);
        bar.addClassName("lv-strong");
        return bar;
    }

    private Nav menu() {
        var items = new SideNav();
        items.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        entries.forEach(entry -> items.addItem(item(entry, entries)));
        return new Nav(items);
    }

    /** Current on the pages below it, too, unless one of these has an entry of its own. */
    private SideNavItem item(MenuEntry entry, List<MenuEntry> all) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        boolean hasEntriesBelow = all.stream().anyMatch(other -> other.path().startsWith(entry.path() + "/"));
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/") && !hasEntriesBelow);
        if (entry.icon() != null) {
            item.setPrefixComponent(LeavenIcon.named(entry.icon()));
        }
        item.getElement().setAttribute("data-test-id", "menu-" + entry.title());
        return item;
    }
}

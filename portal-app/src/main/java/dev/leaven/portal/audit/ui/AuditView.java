package dev.leaven.portal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.audit.app.AuditLog;
import dev.leaven.portal.audit.app.AuditRow;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.components.ReaderTime;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done in the organisation, a screenful at a time. */
@Route("organisation/audit")
@RolesAllowed({"ADMINISTRATOR", "PROGRAMME_LEAD"})
@Menu(order = 85, title = "audit.menu", icon = "lv:clock")
class AuditView extends Main implements HasDynamicTitle {

    private static final int AT_ONCE = 50;

    private final transient AuditLog log;
    private final UnorderedList list = new UnorderedList();
    private final Button older = new Button(getTranslation("audit.older"), click -> more());
    private int shown;

    AuditView(AuditLog log) {
        this.log = log;
        addClassName("lv-page");
        list.addClassName("lv-list");
        // Nothing else on this page takes the focus, and it is to be scrolled with the keyboard too.
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", getTranslation("audit.title"));
        older.getElement().setAttribute("data-test-id", "older");
        add(new PageHead(getTranslation("audit.title"), getTranslation("audit.purpose")));
        more();
        add(shown == 0 ? empty() : new Card(list, older));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    /** One more than is shown tells whether there are older ones. */
    private void more() {
        List<AuditRow> rows = log.newest(shown, AT_ONCE + 1);
        rows.stream().limit(AT_ONCE).map(this::item).forEach(list::add);
        shown += Math.min(rows.size(), AT_ONCE);
        older.setVisible(rows.size() > AT_ONCE);
    }

    private ListItem item(AuditRow row) {
        var what = new Span(
                getTranslation("audit.action." + row.action(), row.subject().name()));
        what.addClassName("lv-strong");
        var words = new Div(what);
        String change = change(row.before(), row.after());
        if (change != null) {
            words.add(new Div(change));
        }
        String time = ReaderTime.at(row.at(), UI.getCurrent());
        var by = new Span(row.by()
                .map(name -> getTranslation("audit.by", name, time))
                .orElseGet(() -> getTranslation("audit.by.portal", time)));
        by.addClassName("lv-soft");
        var end = new Div(by);
        end.addClassName("lv-list-row-end");
        var item = new ListItem(words, end);
        item.addClassName("lv-list-row");
        item.getElement().setAttribute("data-test-id", "audit-row");
        return item;
    }

    private @Nullable String change(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return after == null ? null : getTranslation("audit.change.set", after);
        }
        return after == null
                ? getTranslation("audit.change.gone", before)
                : getTranslation("audit.change", before, after);
    }

    private Component empty() {
        return new EmptyState(Drawing.CLOSED, getTranslation("audit.empty.title"), getTranslation("audit.empty.text"));
    }
}

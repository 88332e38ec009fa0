package dev.leaven.portal.components;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/**
 * Short messages over the page. What worked is told politely and goes by itself, or when the next thing has worked; what
 * failed interrupts and stays.
 */
public final class Notices {

    private static final int LONG_ENOUGH_TO_READ = 5_000;

    private Notices() {}

    /** Says that something worked (announced as a status, gone after five seconds). */
    public static Notification success(String text) {
        return polite(text, LeavenIcon.GOOD, "success");
    }

    /** Says something worth knowing (announced as a status, gone after five seconds). */
    public static Notification info(String text) {
        return polite(text, LeavenIcon.INFO, "info");
    }

    /** Says what happened, what is kept and what to do (announced at once as an alert, stays until closed). */
    public static Notification error(String text) {
        var notice = show(text, LeavenIcon.BAD, "error", 0);
        notice.setAssertive(true);
        return notice;
    }

    /** Whoever saves one field after the other sees one notice, not a pile. */
    private static Notification polite(String text, LeavenIcon icon, String theme) {
        UI ui = UI.getCurrent();
        Polite before = ComponentUtil.getData(ui, Polite.class);
        if (before != null) {
            before.notice().close();
        }
        var notice = show(text, icon, theme, LONG_ENOUGH_TO_READ);
        ComponentUtil.setData(ui, Polite.class, new Polite(notice));
        return notice;
    }

    /** The one that is on the page, or was. */
    private record Polite(Notification notice) {}

    private static Notification show(String text, LeavenIcon icon, String theme, int milliseconds) {
        var notice = new Notification();
        var close = new Button(LeavenIcon.CLOSE.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(notice.getTranslation("kit.notice.close"));
        var words = new Span(text);
        var row = new Div(icon.create(), words, close);
        row.addClassNames("lv-notice", "lv-notice-" + theme);
        notice.add(row);
        notice.addThemeName(theme);
        notice.setDuration(milliseconds);
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setAssertive(false);
        notice.open();
        return notice;
    }
}

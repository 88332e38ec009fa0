package dev.leaven.portal.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short messages over the page. What worked is told politely and goes by itself; what failed interrupts and stays. */
public final class Notices {

    private static final int LONG_ENOUGH_TO_READ = 5_000;

    private Notices() {}

    /** Says that something worked (announced as a status, gone after five seconds). */
    public static Notification success(String text) {
        return show(text, LeavenIcon.GOOD, "success", LONG_ENOUGH_TO_READ);
    }

    /** Says something worth knowing (announced as a status, gone after five seconds). */
    public static Notification info(String text) {
        return show(text, LeavenIcon.INFO, "info", LONG_ENOUGH_TO_READ);
    }

    /** Says what happened, what is kept and what to do (announced at once as an alert, stays until closed). */
    public static Notification error(String text) {
        var notice = show(text, LeavenIcon.BAD, "error", 0);
        notice.setAssertive(true);
        return notice;
    }

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

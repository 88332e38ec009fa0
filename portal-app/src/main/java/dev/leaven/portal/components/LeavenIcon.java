package dev.leaven.portal.components;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.IconFactory;
import java.util.Locale;

/**
 * The portal's only icon set. Drawn in {@code frontend/src/components/icon-shapes.ts}, one constant per drawing. A name says
 * what is drawn; which cluster has which drawing is for catalog to say.
 */
public enum LeavenIcon implements IconFactory {
    OVERVIEW,
    ASSESS,
    COMPARE,
    OBSTACLE,
    PLAN,
    VALIDATE,
    COMMUNICATE,
    LEARN,
    ORGANISATION,
    OPERATOR,
    CAMPAIGN,
    SHEET,
    RESULTS,
    RECIPE,
    CYCLE,
    INBOX,
    CLUSTER_STRATEGY_CULTURE,
    CLUSTER_LEARNING_OFFER,
    CLUSTER_MARKETING_COMMUNICATION,
    CLUSTER_LD_HR_ORGANISATION,
    CLUSTER_OTHER,
    INDEX,
    PEOPLE,
    PERSON,
    GLOBE,
    CALENDAR,
    CLOCK,
    LOCK,
    SHIELD,
    CHECK,
    GOOD,
    ATTENTION,
    BAD,
    INFO,
    PROGRESS,
    QUIET,
    HIDDEN,
    PLUS,
    EDIT,
    CLOSE,
    SEARCH,
    FILTER,
    NEXT,
    BACK,
    FORWARD,
    DOWN,
    MORE,
    LAUNCH,
    STOP,
    PUBLISH,
    DOWNLOAD,
    LINK,
    COPY,
    MAIL,
    DELETE,
    SETTINGS,
    SIGN_OUT,
    LIGHT,
    DARK,
    PERSPECTIVE_LD,
    PERSPECTIVE_HR,
    PERSPECTIVE_BUSINESS,
    PERSPECTIVE_LEARNER;

    private static final String PREFIX = "lv:";

    /** The icon under this name in a menu entry, such as {@code "lv:overview"}; the client draws nothing for an unknown name. */
    public static Icon named(String name) {
        return new Drawn(name.startsWith(PREFIX) ? name : PREFIX + name);
    }

    /** A new icon of this kind. It is decoration: screen readers skip it, so the word belongs beside it. */
    @Override
    public Icon create() {
        return named(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @JsModule("./components/leaven-icons.ts")
    private static final class Drawn extends Icon {
        Drawn(String name) {
            super(name);
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}

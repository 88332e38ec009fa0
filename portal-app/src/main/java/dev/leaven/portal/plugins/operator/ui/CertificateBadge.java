package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.plugins.operator.Publisher;

/** Until when a publisher's certificate lets plugins in, and what to do before it is too late. */
final class CertificateBadge extends Composite<Div> {

    CertificateBadge(Publisher publisher) {
        String day = PluginFormats.day(publisher.validUntil());
        getContent().addClassName("lv-row");
        switch (publisher.validity()) {
            case VALID -> say(text("validuntil", day));
            case ENDING -> {
                getContent().add(new StatusBadge(text("certificate.ending", day), Kind.ATTENTION));
                say(text("certificate.ending.do"));
            }
            case ENDED -> {
                getContent().add(new StatusBadge(text("certificate.ended", day), Kind.BAD));
                say(text("certificate.ended.do"));
            }
        }
    }

    private void say(String words) {
        var span = new Span(words);
        span.addClassName("lv-soft");
        getContent().add(span);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("operator.plugins." + key, arguments);
    }
}

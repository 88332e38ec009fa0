package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.host.review.PluginReview;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.plugins.operator.UploadReview;

/** What an upgrade changes of what was agreed to before: nobody should have to compare two lists by eye. */
final class ReviewChanges extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();

    ReviewChanges(UploadReview review, PluginReview old) {
        list.addClassName("lv-list");
        getContent().getElement().setAttribute("data-test-id", "changes");
        var now = review.jar();
        review.newHosts().forEach(host -> say(badge("new", Kind.ATTENTION), text("host", ReviewFacts.hostWords(host))));
        if (review.otherCertificate()) {
            say(badge("changed", Kind.ATTENTION), text("certificate"));
        }
        if (!now.provider().equals(old.provider())) {
            say(badge("changed", Kind.ATTENTION), text("provider", old.provider(), now.provider()));
        }
        if (!now.requires().equals(old.requires())) {
            say(badge("changed", Kind.INFO), text("requires", old.requires(), now.requires()));
        }
        if (!now.licence().equals(old.licence())) {
            say(badge("changed", Kind.INFO), text("licence", old.licence(), now.licence()));
        }
        old.hosts().stream()
                .filter(host -> !now.hosts().contains(host))
                .forEach(host -> say(badge("less", Kind.QUIET), text("nohost", ReviewFacts.hostWords(host))));
        getContent().add(list.getComponentCount() == 0 ? new Paragraph(text("nothing")) : list);
    }

    static StatusBadge newBadge() {
        return badge("new", Kind.ATTENTION);
    }

    private void say(Component badge, String words) {
        var row = new Div(badge, new Span(words));
        row.addClassName("lv-row");
        list.add(new ListItem(row));
    }

    private static StatusBadge badge(String what, Kind kind) {
        return new StatusBadge(UI.getCurrent().getTranslation("operator.plugins.changes.badge." + what), kind);
    }

    private String text(String what, Object... arguments) {
        return getTranslation("operator.plugins.changes." + what, arguments);
    }
}

package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.plugins.operator.Publisher;
import dev.leaven.portal.plugins.operator.Publishers;

/** Whose signature lets a plugin in. */
final class PublishersCard extends Composite<Div> {

    private final Publishers publishers;

    PublishersCard(Publishers publishers) {
        this.publishers = publishers;
        getContent().getElement().setAttribute("data-test-id", "publishers");
        refresh();
    }

    void refresh() {
        var trust = new Button(
                getTranslation("operator.plugins.trust"), click -> new TrustDialog(publishers, this::refresh).open());
        trust.getElement().setAttribute("data-test-id", "trust");
        var all = publishers.all();
        var card = new Card(getTranslation("operator.plugins.publishers")).withActions(trust);
        if (all.isEmpty()) {
            card.add(new Paragraph(getTranslation("operator.plugins.publishers.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("lv-list");
            all.forEach(publisher -> list.add(row(publisher)));
            card.add(new Paragraph(getTranslation("operator.plugins.publishers.text")), list);
        }
        getContent().removeAll();
        getContent().add(card);
    }

    private ListItem row(Publisher publisher) {
        var words = new Div(
                strong(PluginFormats.name(publisher.name())),
                new CertificateBadge(publisher),
                soft(signed(publisher)),
                print(publisher));
        words.addClassName("lv-stack-s");
        var distrust = new Button(getTranslation("operator.plugins.distrust"), click -> ask(publisher));
        distrust.addThemeVariants(ButtonVariant.TERTIARY);
        distrust.getElement().setAttribute("data-test-id", "distrust");
        distrust.setAriaLabel(getTranslation("operator.plugins.distrust.of", PluginFormats.name(publisher.name())));
        var item = new ListItem(words, distrust);
        item.addClassNames("lv-row-between", "lv-publisher");
        return item;
    }

    private String signed(Publisher publisher) {
        return publisher.signed().isEmpty()
                ? getTranslation("operator.plugins.signed.none")
                : getTranslation("operator.plugins.signed.these", String.join(", ", publisher.signed()));
    }

    private void ask(Publisher publisher) {
        new DistrustDialog(publisher, () -> {
                    publishers.distrust(publisher.fingerprint());
                    refresh();
                })
                .open();
    }

    private static Component strong(String text) {
        var span = new Span(text);
        span.addClassName("lv-strong");
        return span;
    }

    private static Component soft(String text) {
        var span = new Span(text);
        span.addClassName("lv-soft");
        return span;
    }

    private static Component print(Publisher publisher) {
        var span = new Span(PluginFormats.fingerprint(publisher.fingerprint()));
        span.addClassNames("lv-soft", "lv-print");
        return span;
    }
}

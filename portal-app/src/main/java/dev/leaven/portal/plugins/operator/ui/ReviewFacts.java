package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.host.review.PluginKind;
import dev.leaven.host.review.PluginReview;
import dev.leaven.host.review.Signer;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.plugins.PackFindings.Content;
import dev.leaven.portal.plugins.operator.UploadReview;
import java.util.List;
import java.util.Optional;

/** Three questions about a jar: who made it, what does it add, what may it reach. Before them, what an upgrade changes. */
final class ReviewFacts extends Composite<Div> {

    ReviewFacts(UploadReview review) {
        getContent().addClassName("lv-stack");
        var jar = review.jar();
        review.replaces().ifPresent(old -> question("changes", new ReviewChanges(review, old)));
        question("who", new Paragraph(getTranslation("operator.plugins.provider", jar.provider())), signed(review));
        question("adds", new Paragraph(jar.description()), new Paragraph(adds(jar, review.content())));
        question("reaches", hosts(jar.hosts(), review.newHosts()));
        getContent().add(new Details(getTranslation("operator.plugins.more"), more(jar)));
    }

    static FactList more(PluginReview jar) {
        var facts = new FactList()
                .with("operator.plugins.id", jar.id())
                .with("operator.plugins.checksum", PluginFormats.fingerprint(jar.sha256()))
                .with("operator.plugins.size", PluginFormats.size(jar.size()))
                .with("operator.plugins.requires", jar.requires())
                .with("operator.plugins.licence", jar.licence());
        jar.signer()
                .map(Signer::sha256)
                .ifPresent(print -> facts.with("operator.plugins.fingerprint", PluginFormats.fingerprint(print)));
        return facts;
    }

    /** What it wants to reach, one under the other. */
    static Component hosts(List<String> hosts) {
        return hosts(hosts, List.of());
    }

    private static Component hosts(List<String> hosts, List<String> marked) {
        if (hosts.isEmpty()) {
            return new Paragraph(UI.getCurrent().getTranslation("operator.plugins.hosts.none"));
        }
        var list = new UnorderedList();
        list.addClassName("lv-hosts");
        hosts.forEach(host -> {
            var item = new ListItem(new Span(hostWords(host)));
            if (marked.contains(host)) {
                item.add(ReviewChanges.newBadge());
                item.addClassName("lv-row");
            }
            list.add(item);
        });
        return list;
    }

    static String hostWords(String host) {
        if (host.startsWith("{")) {
            return UI.getCurrent().getTranslation("operator.plugins.hosts.own", host.substring(1, host.length() - 1));
        }
        return host.startsWith("*.")
                ? UI.getCurrent().getTranslation("operator.plugins.hosts.below", host.substring(2))
                : host;
    }

    private Component signed(UploadReview review) {
        var words = review.jar()
                .signer()
                .map(signer -> getTranslation(
                        "operator.plugins.signed",
                        PluginFormats.name(signer.name()),
                        PluginFormats.day(signer.validUntil())))
                .orElseGet(() -> getTranslation("operator.plugins.unsigned"));
        return new Paragraph(words);
    }

    private String adds(PluginReview jar, Optional<Content> content) {
        if (jar.kind() == PluginKind.CHANNEL) {
            return getTranslation("operator.plugins.adds.channel");
        }
        return content.map(pack -> getTranslation(
                        "operator.plugins.adds.cluster",
                        pack.name().in(getLocale()),
                        getTranslation(
                                "plugins.adds",
                                pack.clusters(),
                                pack.ingredients(),
                                pack.questions(),
                                Formats.languages(pack.languages(), getLocale()))))
                .orElseGet(() -> getTranslation("operator.plugins.adds.code"));
    }

    private void question(String key, Component... answers) {
        var section = new Div(new H3(getTranslation("operator.plugins.question." + key)));
        section.add(answers);
        section.addClassName("lv-stack-s");
        getContent().add(section);
    }
}

package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.host.review.PluginKind;
import dev.leaven.host.review.Signer;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.plugins.operator.Installation;
import dev.leaven.portal.plugins.operator.Installations;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One plugin. Its numbers change in their place; the rest is drawn anew only when it changed. */
final class InstallationCard extends Composite<Div> {

    private final InstallationActions actions;
    private final HealthLines health = new HealthLines();
    private @Nullable Installation shown;
    private @Nullable Details more;

    InstallationCard(Installations installations, Runnable changed) {
        actions = new InstallationActions(installations, changed);
    }

    void show(Installation now) {
        if (!now.equals(shown)) {
            health.show(now);
            if (shown == null || !withoutHealth(now).equals(withoutHealth(shown)) || now.worst() != shown.worst()) {
                draw(now);
            }
        }
        shown = now;
    }

    private void draw(Installation now) {
        boolean opened = more != null && more.isOpened();
        var jar = now.jar();
        var details = new Details(getTranslation("operator.plugins.more"), ReviewFacts.more(jar));
        details.setOpened(opened);
        more = details;
        var body = new Div(new Paragraph(jar.description()), facts(now));
        body.addClassName("lv-stack");
        if (!now.trouble().isEmpty()) {
            body.add(new Paragraph(trouble(now)), new ReasonList(now.trouble()));
        }
        body.add(health, details, actions.of(now));
        var card = new Card(jar.id(), body).withActions(new InstallationBadge(now.worst()));
        getContent().getElement().setAttribute("data-test-id", "plugin-" + jar.id());
        getContent().removeAll();
        getContent().add(card);
    }

    private FactList facts(Installation now) {
        var jar = now.jar();
        var facts = new FactList()
                .with("operator.plugins.kind", PluginFormats.kind(jar.kind()))
                .with("operator.plugins.version", version(now))
                .with("operator.plugins.publisher", jar.provider())
                .with(
                        "operator.plugins.signer",
                        jar.signer().map(Signer::name).map(PluginFormats::name).orElse("–"));
        if (jar.kind() == PluginKind.CHANNEL) {
            facts.with("operator.plugins.hosts", ReviewFacts.hosts(jar.hosts()));
        }
        return facts;
    }

    private String version(Installation now) {
        return getTranslation("operator.plugins.since", now.jar().version(), PluginFormats.day(now.changedAt()));
    }

    private String trouble(Installation now) {
        return now.runs()
                .map(old ->
                        getTranslation("operator.plugins.trouble.old", now.jar().version(), old))
                .orElseGet(() -> getTranslation("operator.plugins.trouble"));
    }

    private static Installation withoutHealth(Installation all) {
        return new Installation(
                all.jar(),
                all.previous(),
                all.wanted(),
                all.runs(),
                Optional.empty(),
                all.trouble(),
                List.of(),
                all.changedAt(),
                all.changes());
    }
}

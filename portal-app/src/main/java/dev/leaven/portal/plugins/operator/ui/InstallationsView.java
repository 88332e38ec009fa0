package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.components.Poller;
import dev.leaven.portal.plugins.operator.DevelopmentPlugins;
import dev.leaven.portal.plugins.operator.Installation;
import dev.leaven.portal.plugins.operator.Installations;
import dev.leaven.portal.plugins.operator.Publishers;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What partners add to this portal: looked at, let in, watched and taken out again. */
@Route("operator/plugins")
@RolesAllowed("OPERATOR")
@Menu(order = 91, title = "operator.plugins.menu", icon = "lv:cluster-other")
class InstallationsView extends Main implements HasDynamicTitle {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final Installations installations;
    private final DevelopmentCard development;
    private final PublishersCard publishers;
    private final Div plugins = new Div();
    private final Map<String, InstallationCard> cards = new LinkedHashMap<>();
    private @Nullable Registration polling;

    InstallationsView(Installations installations, Publishers publishers, DevelopmentPlugins development) {
        this.installations = installations;
        this.development = new DevelopmentCard(development);
        this.publishers = new PublishersCard(publishers);
        addClassName("lv-page");
        plugins.addClassName("lv-grid-2");
        add(
                new PageHead(getTranslation("operator.plugins.title"), getTranslation("operator.plugins.purpose")),
                upload(),
                this.development,
                plugins,
                this.publishers);
        plugins.add(empty());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operator.plugins.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = Poller.every(LOOK_AGAIN, event.getUI(), this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
    }

    private Component upload() {
        return new Card(
                getTranslation("operator.plugins.upload"),
                new Paragraph(getTranslation("operator.plugins.upload.text")),
                new JarUpload(jar -> new ReviewDialog(installations, jar, this::changed).open()));
    }

    private void changed() {
        refresh();
        publishers.refresh();
    }

    /** Cards that are there stay, so that nobody loses the button under the finger. */
    private void refresh() {
        development.refresh();
        var now = installations.all();
        if (!now.stream()
                .map(Installation::id)
                .toList()
                .equals(cards.keySet().stream().toList())) {
            cards.keySet().retainAll(now.stream().map(Installation::id).toList());
            plugins.removeAll();
            var ordered = new LinkedHashMap<String, InstallationCard>();
            now.forEach(one -> ordered.put(one.id(), card(one.id())));
            cards.clear();
            cards.putAll(ordered);
            cards.values().forEach(plugins::add);
            if (now.isEmpty()) {
                plugins.add(empty());
            }
        }
        now.forEach(one -> card(one.id()).show(one));
    }

    private InstallationCard card(String id) {
        var known = cards.get(id);
        return known == null ? new InstallationCard(installations, this::changed) : known;
    }

    private Component empty() {
        return new EmptyState(
                Drawing.BOWL,
                getTranslation("operator.plugins.empty.title"),
                getTranslation("operator.plugins.empty.text"));
    }
}

package dev.leaven.portal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.Portal;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.organisation.ChannelSettings;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import dev.leaven.portal.plugins.organisation.SubmittedSettings;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalTest;
import io.hypersistence.tsid.TSID;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Every page, with another tenant's ids in every place of its address: as if what they name had never been. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class RouteWalkTest {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^)]*\\))?[?*]?");
    private static final Pattern QUERY_NAME = Pattern.compile("[pP]arameters?\\((?:\\w+, )?\"(\\w+)\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    EntityManagerFactory factory;

    SecuredBrowserlessApplicationContext<Authentication> portal;

    @Autowired
    CampaignLifecycle lifecycle;

    @Autowired
    PluginJars jars;

    @Autowired
    OrganisationPlugins plugins;

    @Autowired
    ChannelSettings settings;

    final String theirChannel = PluginJars.newId("channel");
    final String sharedChannel = PluginJars.newId("channel");
    final Map<String, BrowserlessUIContext> windows = new HashMap<>();
    Canary mine;
    Canary other;
    CampaignId campaign;

    @BeforeEach
    void twoOrganisations() {
        portal = SpringBrowserlessApplicationContext.createSecured(context, Portal.class.getPackageName());
        mine = Canary.home(database, factory);
        other = Canary.make(database, factory);
        var plan = new CampaignPlan(
                mine.word(), QuestionnaireLength.SHORT, List.of("en"), LocalDate.of(2026, 3, 31), 5, Set.of());
        campaign = SignedInAs.call(Visitors.of(mine).getFirst(), () -> lifecycle.draft(plan));
        List.of(theirChannel, sharedChannel).forEach(channel -> jars.install(jars.signed(PluginJar.channel(channel))));
        fillIn(other, theirChannel);
        fillIn(other, sharedChannel);
        fillIn(mine, sharedChannel);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void own_rows_are_seen_or_this_walk_proves_nothing() {
        var lead = Visitors.of(mine).getFirst();
        var seen = visit(lead, "campaigns/" + campaign);
        assertThat(seen.view()).isEqualTo("CampaignView");
        assertThat(seen.title()).contains(mine.word());
        assertThat(seen.text()).contains(mine.word());
        assertThat(visit(lead, "organisation").text()).as("rows of a grid").contains("name=name-" + mine.word());
        var channel = visit(administrator(mine), "organisation/plugins/" + sharedChannel);
        assertThat(channel.view()).isEqualTo("ChannelView");
        assertThat(channel.text()).contains(mine.word()).doesNotContain(other.word());
    }

    @Test
    void with_another_tenants_id_a_page_is_as_with_an_id_that_never_was(CapturedOutput log) {
        var soft = new SoftAssertions();
        for (var visitor : Visitors.of(mine)) {
            for (var template : templates(true)) {
                var nothing = visit(
                        visitor,
                        fill(
                                template,
                                TSID.from(ThreadLocalRandom.current().nextLong())
                                        .toString()));
                for (var id : ids()) {
                    var seen = visit(visitor, fill(template, id));
                    var where = visitor.name() + " at " + fill(template, id);
                    soft.assertThat(seen.view())
                            .as(where)
                            .isEqualTo(nothing.view())
                            .isNotEqualTo("FailureView");
                    soft.assertThat(heard(visitor, seen)).as(where).doesNotContain(other.word());
                }
            }
        }
        soft.assertAll();
        assertThat(log.getAll()).doesNotContain(other.word());
    }

    @Test
    void pages_without_an_id_show_nothing_of_another_tenant(CapturedOutput log) {
        var soft = new SoftAssertions();
        for (var visitor : Visitors.of(mine)) {
            for (var template : templates(false)) {
                var seen = visit(visitor, template);
                soft.assertThat(heard(visitor, seen))
                        .as(visitor.name() + " at " + template)
                        .doesNotContain(other.word());
                soft.assertThat(seen.view())
                        .as(visitor.name() + " at " + template)
                        .isNotEqualTo("FailureView");
            }
        }
        soft.assertAll();
        assertThat(log.getAll()).doesNotContain(other.word());
    }

    @Test
    void another_tenants_ids_behind_the_question_mark_show_nothing_of_it(CapturedOutput log) throws Exception {
        var soft = new SoftAssertions();
        var queryNames = queryNames();
        assertThat(queryNames).isNotEmpty();
        for (var visitor : Visitors.of(mine)) {
            for (var template : Stream.concat(templates(true).stream(), templates(false).stream())
                    .toList()) {
                for (var id : Ids.asAddressesWriteThem(other)) {
                    var address = fill(template, campaign.toString());
                    // Every name at once: one after the other would take as many walks as there are names.
                    var query = queryNames.stream().collect(Collectors.toMap(Function.identity(), _ -> id));
                    var seen = visit(visitor, address, QueryParameters.simple(query));
                    soft.assertThat(heard(visitor, seen))
                            .as("%s at %s?%s", visitor.name(), address, query)
                            .doesNotContain(other.word());
                }
            }
        }
        soft.assertAll();
        assertThat(log.getAll()).doesNotContain(other.word());
    }

    private List<String> ids() {
        return Stream.of(Ids.of(other), Ids.names(other), List.of(theirChannel))
                .flatMap(List::stream)
                .toList();
    }

    private void fillIn(Canary organisation, String channel) {
        var typed = new SubmittedSettings(Map.of("server", organisation.word() + ".example.com"), Set.of());
        SignedInAs.run(administrator(organisation), () -> {
            plugins.enable(channel);
            settings.save(channel, typed, settings.form(channel).seen());
        });
    }

    private static PortalUser administrator(Canary organisation) {
        return Visitors.of(organisation).stream()
                .filter(visitor -> visitor.roles().contains(Role.ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
    }

    private String heard(PortalUser visitor, Seen seen) {
        return Visitors.hush(visitor, other, seen.title() + seen.text());
    }

    private Seen visit(PortalUser visitor, String address) {
        return visit(visitor, address, QueryParameters.empty());
    }

    private Seen visit(PortalUser visitor, String address, QueryParameters query) {
        var window = window(visitor);
        window.getUI().navigate(address, query);
        return Seen.by(window.getUI(), window.getCurrentView());
    }

    /** Everybody keeps one window open for the whole walk. */
    private BrowserlessUIContext window(PortalUser visitor) {
        var window = windows.computeIfAbsent(
                visitor.name(),
                name -> portal.newUser(Visitors.signedIn(visitor)).newWindow());
        window.activate();
        return window;
    }

    /** All addresses of the portal, those with a parameter or those without. */
    private List<String> templates(boolean withParameter) {
        window(Visitors.of(mine).getFirst());
        var registry = VaadinService.getCurrent().getRouter().getRegistry();
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(RouteBaseData::getTemplate)))
                .filter(template -> !template.equals("login"))
                .filter(template -> template.contains(":") == withParameter)
                .distinct()
                .sorted()
                .toList();
    }

    private static String fill(String template, String id) {
        return PARAMETER.matcher(template).replaceAll(id);
    }

    /** Names that views read behind the question mark, as their sources spell them. */
    private static Set<String> queryNames() throws Exception {
        var names = new TreeSet<String>();
        try (var files = Files.walk(Path.of(System.getProperty("basedir", "."), "src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                QUERY_NAME.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }
}

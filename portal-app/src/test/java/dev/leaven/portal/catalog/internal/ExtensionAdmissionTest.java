package dev.leaven.portal.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.CorePack;
import dev.leaven.portal.catalog.Extension;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.PackKind;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.PackSummary;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.plugins.EnabledPlugins;
import dev.leaven.portal.plugins.FrozenPack;
import dev.leaven.portal.plugins.PackFindings.Fault;
import dev.leaven.portal.plugins.PackRefused;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.testing.ExamplePack;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ExtensionAdmissionTest {

    private final EnabledPlugins enabled = mock(EnabledPlugins.class);
    private CorePackPublication recipe;
    private Packs packs;
    private ExtensionAdmission gate;

    @BeforeEach
    void a_catalog_with_the_recipe() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/catalog")
                .load()
                .migrate();
        var versions = new PackVersionPlatformSql(JdbcClient.create(database));
        var publication = new PackPublication(versions, Clock.systemUTC());
        recipe = new CorePackPublication(publication);
        recipe.afterSingletonsInstantiated();
        packs = CorePack.over(versions, enabled);
        gate = new ExtensionAdmission(versions, publication, packs);
    }

    @Test
    void looking_tells_what_a_pack_adds_and_keeps_nothing() {
        var findings = gate.inspect(ExamplePack.PLUGIN, ExamplePack.yaml());

        assertThat(findings.faults()).isEmpty();
        var content = findings.content();
        assertThat(content.pack()).isEqualTo(new FrozenPack("first-weeks", "1.0.0"));
        assertThat(content.name().byLanguage()).containsEntry("nl", "Leren in de eerste weken");
        assertThat(content.languages()).containsExactly("en", "nl");
        assertThat(List.of(content.clusters(), content.ingredients(), content.questions()))
                .containsExactly(1, 2, 7);
        assertThat(packs.published()).extracting(PackSummary::kind).containsExactly(PackKind.CORE);
    }

    @Test
    void a_frozen_version_may_come_again_and_never_with_another_word() {
        gate.freeze(ExamplePack.PLUGIN, ExamplePack.yaml());
        assertThat(gate.freeze(ExamplePack.PLUGIN, "# a remark\n" + ExamplePack.yaml()))
                .isEqualTo(new FrozenPack("first-weeks", "1.0.0"));

        String other = ExamplePack.yaml().replace("A warm start", "A hot start");
        assertThat(gate.inspect(ExamplePack.PLUGIN, other).faults())
                .extracting(Fault::path)
                .containsExactly("pack.version");
        assertThatThrownBy(() -> gate.freeze(ExamplePack.PLUGIN, other))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("version 1.0.0 of first-weeks is immutable");
        assertThat(extension("1.0.0")
                        .clusters()
                        .getFirst()
                        .ingredients()
                        .getFirst()
                        .name()
                        .byLanguage())
                .containsEntry("en", "A warm start");
    }

    @Test
    void a_new_version_stands_beside_the_old_one() {
        gate.freeze(ExamplePack.PLUGIN, ExamplePack.yaml());
        assertThat(gate.freeze(ExamplePack.PLUGIN, ExamplePack.reworded()))
                .isEqualTo(new FrozenPack("first-weeks", "1.1.0"));

        assertThat(statement(extension("1.0.0"))).isEqualTo("In my team a new colleague is well received.");
        assertThat(statement(extension("1.1.0"))).isEqualTo("In my team we welcome whoever is new.");
        assertThat(packs.ofPlugin(ExamplePack.PLUGIN)).isEqualTo(Set.of("first-weeks"));
    }

    @Test
    void nobody_takes_the_name_or_the_prefix_of_another() {
        gate.freeze(ExamplePack.PLUGIN, ExamplePack.yaml());

        assertThat(gate.inspect("someone-else", ExamplePack.reworded()).faults())
                .containsExactly(new Fault(
                        "pack.id",
                        "belongs to the plugin cluster-first-weeks",
                        Optional.of(new RefusalReason("plugins.claim.id", "cluster-first-weeks"))));
        String copy = ExamplePack.yaml().replace("id: first-weeks", "id: copied-weeks");
        assertThat(gate.inspect("someone-else", copy).faults())
                .containsExactly(new Fault(
                        "pack.idPrefix",
                        "is taken by the pack first-weeks",
                        Optional.of(new RefusalReason("plugins.claim.prefix", "first-weeks"))));
    }

    @Test
    void a_broken_pack_is_refused_with_path_line_and_reason_and_a_recipe_is_not_let_in() {
        String broken = ExamplePack.yaml().replace("id: fw-warm-start-q2", "id: warm-start-q2");

        assertThat(gate.inspect(ExamplePack.PLUGIN, broken).content()).isNull();
        assertThatThrownBy(() -> gate.freeze(ExamplePack.PLUGIN, broken))
                .isInstanceOf(PackRefused.class)
                .hasMessageStartingWith("clusters[0].ingredients[0].questions[1].id: \"warm-start-q2\" must begin")
                .hasMessageContaining("(line ");
        assertThat(gate.inspect(ExamplePack.PLUGIN, CorePack.yaml()).faults())
                .extracting(Fault::path)
                .contains("pack.kind");
    }

    @Test
    void what_is_enabled_is_offered_and_merged_with_colours_counted_through() {
        FrozenPack first = gate.freeze(ExamplePack.PLUGIN, ExamplePack.yaml());
        FrozenPack second = gate.freeze("cluster-english", ExamplePack.englishOnly());
        assertThat(packs.available()).isEmpty();
        when(enabled.packs()).thenReturn(List.of(ExamplePack.enabled(first), ExamplePack.enabled(second)));
        assertThat(packs.available()).extracting(one -> one.ref().id()).containsExactly("english-weeks", "first-weeks");

        Pack both = packs.get(packs.core().ref(), List.of(ref(first), ref(second)));
        assertThat(both.recipeClusters()).isEqualTo(packs.core().clusters());
        assertThat(both.extensionClusters())
                .extracting(Cluster::id, Cluster::order)
                .containsExactly(tuple("fw-first-weeks", 1), tuple("fwe-first-weeks", 2));
        assertThat(both.learnerItems(QuestionnaireLength.SHORT)).hasSize(27 + 4);
        assertThat(both.learnerItems(QuestionnaireLength.FULL)).hasSize(47 + 6);
        assertThat(both.expertQuestions("ld")).hasSize(21 + 4);
        assertThat(both.clusterOf("fw-warm-start")).map(Cluster::id).hasValue("fw-first-weeks");
        assertThat(both).isNotEqualTo(packs.core());
        assertThat(packs.core().extensionClusters()).isEmpty();
    }

    @Test
    void what_does_not_fit_the_newest_recipe_is_no_longer_offered_and_still_there_for_whoever_has_it() {
        FrozenPack pack = gate.freeze(ExamplePack.PLUGIN, ExamplePack.yaml());
        when(enabled.packs()).thenReturn(List.of(ExamplePack.enabled(pack)));
        PackRef old = packs.core().ref();
        assertThat(packs.available()).hasSize(1);

        recipe.publish(CorePack.FILE, CorePack.yaml().replace("version: 1.0.0", "version: 2.0.0"));

        assertThat(packs.available()).isEmpty();
        assertThat(packs.get(old, List.of(ref(pack))).extensionClusters()).hasSize(1);
        assertThat(gate.inspect(ExamplePack.PLUGIN, ExamplePack.reworded()).faults())
                .extracting(Fault::path)
                .containsExactly("pack.requires.version");
    }

    private Extension extension(String version) {
        return packs.get(packs.core().ref(), List.of(new PackRef("first-weeks", version)))
                .extensions()
                .getFirst();
    }

    private static String statement(Extension extension) {
        return extension
                .clusters()
                .getFirst()
                .ingredients()
                .getFirst()
                .questions()
                .getFirst()
                .learner()
                .text()
                .byLanguage()
                .get("en");
    }

    private static PackRef ref(FrozenPack pack) {
        return new PackRef(pack.packId(), pack.packVersion());
    }
}

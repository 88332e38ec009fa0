package dev.leaven.portal.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.pack.CheckedPack;
import dev.leaven.pack.PackCheck;
import dev.leaven.pack.PackInvalid;
import dev.leaven.portal.catalog.CorePack;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.PackKind;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.PackSummary;
import dev.leaven.portal.catalog.Packs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PublishedPacksTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00.123456Z");
    private static final String YAML = CorePack.yaml();

    private PackVersionPlatformSql versions;
    private CorePackPublication publication;
    private Packs packs;

    @BeforeEach
    void an_empty_catalog() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/catalog")
                .load()
                .migrate();
        versions = new PackVersionPlatformSql(JdbcClient.create(database));
        publication = new CorePackPublication(new PackPublication(versions, Clock.fixed(NOW, ZoneOffset.UTC)));
        packs = CorePack.over(versions, null);
    }

    @Test
    void starting_publishes_the_pack_of_this_build_whole() {
        publication.afterSingletonsInstantiated();

        Pack core = packs.core();
        assertThat(core).isEqualTo(CorePack.pack());
        assertThat(core).usingRecursiveComparison().isEqualTo(CorePack.pack());
        assertThat(packs.published()).containsExactly(new PackSummary(core.ref(), PackKind.CORE, core.checksum(), NOW));
        assertThat(packs.get(core.ref())).isSameAs(core);
    }

    @Test
    void starting_again_changes_nothing() {
        publication.afterSingletonsInstantiated();
        new CorePackPublication(new PackPublication(versions, Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC)))
                .afterSingletonsInstantiated();

        assertThat(packs.published()).extracting(PackSummary::publishedAt).containsExactly(NOW);
    }

    @Test
    void a_published_version_cannot_get_other_content() {
        publication.publish("pack.yaml", YAML);
        String reworded = YAML.replace("Strategy and culture", "Strategy and climate");

        assertThatThrownBy(() -> publication.publish("pack.yaml", reworded))
                .isInstanceOf(PublishedPackMismatch.class)
                .hasMessageContaining("version 1.0.0 of learner-engagement-core is immutable")
                .hasMessageContaining("raise the version");
        assertThat(packs.core()).isEqualTo(CorePack.pack());
    }

    @Test
    void a_new_version_stands_beside_the_old_one_and_the_newest_is_taken_by_number() {
        publication.publish("pack.yaml", YAML);
        publication.publish("pack.yaml", version("1.10.0"));
        publication.publish("pack.yaml", version("1.9.0"));

        assertThat(packs.core().ref().version()).isEqualTo("1.10.0");
        assertThat(packs.published())
                .extracting(summary -> summary.ref().version())
                .containsExactly("1.10.0", "1.9.0", "1.0.0");
        assertThat(packs.get(new PackRef("learner-engagement-core", "1.0.0"))).isEqualTo(CorePack.pack());
    }

    @Test
    void a_pack_that_is_wrong_is_not_published() {
        assertThatThrownBy(() -> publication.publish("pack.yaml", version("one")))
                .isInstanceOf(PackInvalid.class);
        assertThat(packs.published()).isEmpty();
    }

    @Test
    void two_nodes_that_publish_at_the_same_moment_agree() {
        var late = new PackVersionPlatformSql(null) {
            private boolean looked;

            @Override
            public Optional<PackSummary> find(PackRef ref) {
                var seen = looked ? versions.find(ref) : Optional.<PackSummary>empty();
                looked = true;
                return seen;
            }

            @Override
            public void add(CheckedPack pack, PackKind kind, String plugin, Instant publishedAt) {
                versions.add(pack, kind, plugin, publishedAt);
            }
        };
        publication.publish("pack.yaml", YAML);
        new CorePackPublication(new PackPublication(late, Clock.systemUTC())).publish("pack.yaml", YAML);

        assertThat(packs.published()).extracting(PackSummary::publishedAt).containsExactly(NOW);
        var read = PackCheck.recipes().check("pack.yaml", YAML);
        assertThatThrownBy(() -> versions.add(read, PackKind.CORE, null, NOW))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void what_was_never_published_is_not_found() {
        assertThatThrownBy(packs::core).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> packs.get(new PackRef("learner-engagement-core", "7.0.0")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("7.0.0");
    }

    private static String version(String version) {
        return YAML.replace("version: 1.0.0", "version: " + version);
    }
}

package dev.leaven.portal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.keys.internal.KeyPlatformSql;
import dev.leaven.portal.keys.internal.MasterKey;
import dev.leaven.portal.keys.internal.TenantKeyTenantSql;
import dev.leaven.portal.keys.internal.WrongMasterKey;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** In a database of its own, for other tests' keys would be put under the new master key too. */
@PortalTest
@TestPropertySource(properties = "leaven.data-dir=target/test-data-rotation")
@DirtiesContext
class KeyRotationTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private TenantKeys before;

    @Autowired
    private PortalKeys keptBefore;

    @Autowired
    private TenantKeyTenantSql tenantKeys;

    @Autowired
    private KeyPlatformSql keys;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Tables tables;

    @TempDir
    private Path folder;

    private Path newKey;

    @BeforeEach
    void a_new_master_key() throws IOException {
        newKey = Files.writeString(
                folder.resolve("new.key"),
                Base64.getEncoder().encodeToString("a new key that has 32 bytes, yes".getBytes()));
    }

    @Test
    void under_a_new_master_key_secrets_open_links_work_and_the_old_key_is_of_no_use() {
        TenantId one = organisations.make().id();
        TenantId two = organisations.make().id();
        byte[] sealedOne = TenantScope.call(one, () -> before.seal("here", "one"));
        byte[] sealedTwo = TenantScope.call(two, () -> before.seal("here", "two"));
        String name = TenantScope.call(one, () -> before.pseudonym("a-plugin"));
        var given = tokens(keptBefore);

        TenantId late = organisations.make().id();

        var firstKeyMeanwhile = rotateWhile(() -> TenantScope.call(late, () -> before.seal("here", "late")));

        assertThatThrownBy(firstKeyMeanwhile::join)
                .as("an organisation's first key, asked for under the old master key while it changed")
                .hasCauseInstanceOf(WrongMasterKey.class);
        assertThat(tables.rows(late, "tenant_key")).isEmpty();
        var after = KeysForTests.under(newKey, tenantKeys, keys, transaction);
        byte[] sealedLate = TenantScope.call(late, () -> after.seal("here", "late"));
        assertThat(TenantScope.call(late, () -> after.open("here", sealedLate))).isEqualTo("late");
        assertThat(TenantScope.call(one, () -> after.open("here", sealedOne))).isEqualTo("one");
        assertThat(TenantScope.call(two, () -> after.open("here", sealedTwo))).isEqualTo("two");
        assertThat(TenantScope.call(one, () -> after.pseudonym("a-plugin"))).isEqualTo(name);
        assertThat(tokens(new PortalKeys(MasterKey.from(newKey), keys)))
                .isEqualTo(given)
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> TenantScope.call(one, () -> before.open("here", sealedOne)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SignedInAs.call(Organisations.OPERATOR, () -> rotation.rotate(newKey)))
                .as("a second time from the old key")
                .isInstanceOf(WrongMasterKey.class);
        assertThat(TenantScope.call(one, () -> after.open("here", sealedOne)))
                .as("and nothing changed by it")
                .isEqualTo("one");
    }

    /** One of each purpose. */
    private static List<String> tokens(PortalKeys kept) {
        return Arrays.stream(PortalKeys.Purpose.values())
                .map(purpose -> kept.tokens(purpose).token(new byte[16]))
                .toList();
    }

    /** The other asks before the rotation is committed, and gets its answer after that. */
    private <T> CompletableFuture<T> rotateWhile(Supplier<T> other) {
        return Objects.requireNonNull(transaction.execute(status -> {
            assertThat(SignedInAs.<Integer>call(Organisations.OPERATOR, () -> rotation.rotate(newKey)))
                    .isEqualTo(2);
            return CompletableFuture.supplyAsync(other);
        }));
    }

    @Test
    void a_file_without_a_key_changes_nothing() throws IOException {
        Files.writeString(newKey, "c2hvcnQ=");
        assertThatThrownBy(() -> SignedInAs.call(Organisations.OPERATOR, () -> rotation.rotate(newKey)))
                .hasMessageContaining("32 bytes");
    }
}

package dev.leaven.portal.plugins.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.Reach;
import dev.leaven.plugin.channel.TextForm;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.keys.KeyRotation;
import dev.leaven.portal.keys.KeysForTests;
import dev.leaven.portal.keys.internal.KeyPlatformSql;
import dev.leaven.portal.keys.internal.TenantKeyTenantSql;
import dev.leaven.portal.plugins.internal.PluginStoreTenantSql;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** In a database of its own, for other tests' keys would be put under the new master key too. */
@PortalTest
@TestPropertySource(properties = "leaven.data-dir=target/test-data-plugin-rotation")
@DirtiesContext
class RotationTest {

    private static final String PLUGIN = "channel-kept";
    private static final LocalizedText TEXT = LocalizedText.english("Text");
    private static final List<Setting> DECLARED = List.of(Setting.of("token", SettingKind.SECRET, TEXT, TEXT));

    private static final ChannelDescription DESCRIBED =
            new ChannelDescription(TEXT, TEXT, Reach.PERSONAL, AddressKind.EMAIL, TextForm.PLAIN, 0, 100, true, false);

    @Autowired
    private Organisations organisations;

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private TenantPluginTenantSql plugins;

    @Autowired
    private SettingsTenantSql settingsBefore;

    @Autowired
    private PluginStoreTenantSql storeBefore;

    @Autowired
    private TenantKeyTenantSql tenantKeys;

    @Autowired
    private KeyPlatformSql platformKeys;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @TempDir
    private Path folder;

    @Test
    void under_a_new_master_key_settings_and_what_plugins_remember_still_open() throws IOException {
        TenantId one = organisations.make().id();
        TenantId two = organisations.make().id();
        fill(one, "one");
        fill(two, "two");
        Path file = Files.writeString(
                folder.resolve("new.key"),
                Base64.getEncoder().encodeToString("a new key that has 32 bytes, yes".getBytes()));

        SignedInAs.run(Organisations.OPERATOR, () -> rotation.rotate(file));

        var keys = KeysForTests.under(file, tenantKeys, platformKeys, transaction);
        var settings = new SettingsTenantSql(jdbc, json, keys);
        var store = new PluginStoreTenantSql(jdbc, keys);
        for (var tenant : Map.of(one, "one", two, "two").entrySet()) {
            TenantScope.run(tenant.getKey(), () -> {
                assertThat(settings.read(PLUGIN).of(DECLARED)).isEqualTo(Map.of("token", tenant.getValue()));
                assertThat(store.get(PLUGIN, "key")).contains(tenant.getValue());
            });
        }
        assertThatThrownBy(() -> TenantScope.call(one, () -> settingsBefore.read(PLUGIN)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void fill(TenantId tenant, String secret) {
        TenantScope.run(tenant, () -> {
            plugins.enableChannel(PLUGIN, DESCRIBED);
            settingsBefore.write(PLUGIN, StoredSettings.NOTHING.with(DECLARED, Map.of("token", secret)), DESCRIBED);
            storeBefore.put(PLUGIN, "key", secret);
        });
    }
}

package dev.leaven.host;

import dev.leaven.host.context.CallTenant;
import dev.leaven.host.context.LogSink;
import dev.leaven.host.context.StoreAccess;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tenants and messages for tests. */
final class TestCalls {

    private TestCalls() {}

    static CallTenant tenant() {
        return tenant(Map.of("server", "mail.example.com", "token", "s3cr3t-token"));
    }

    static CallTenant tenant(Map<String, String> settings) {
        return new CallTenant("org-1", settings, StoreAccess.NONE, LogSink.NONE);
    }

    static CallTenant tenant(String organisation) {
        return new CallTenant(organisation, tenant().settings(), StoreAccess.NONE, LogSink.NONE);
    }

    static Message message(String key) {
        return message(key, "Your questionnaire");
    }

    static Message message(String key, String subject) {
        return new Message(
                key,
                "Test organisation",
                new Recipient("ann.jones@example.com", "Ann Jones"),
                Locale.ENGLISH,
                subject,
                "Dear Ann,\nplease answer it.",
                null,
                List.of(),
                null);
    }
}

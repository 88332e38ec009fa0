package dev.leaven.channel.webhook;

import static dev.leaven.channel.webhook.Texts.text;

import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.HttpCall;
import dev.leaven.plugin.NetworkRefused;
import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import dev.leaven.plugin.SettingProblem;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Channel;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Reach;
import dev.leaven.plugin.channel.RejectionReason;
import dev.leaven.plugin.channel.TextForm;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Posts each announcement to one address. The receiver tells repetitions by {@code webhook-id}. */
public final class WebhookChannel implements Channel {

    private static final String ADDRESS = "address";
    private static final String SECRET = "secret";
    private static final int GONE = 410;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Override
    public ChannelDescription describe() {
        return new ChannelDescription(
                text("name"),
                text("summary"),
                Reach.BROADCAST,
                AddressKind.NONE,
                TextForm.RICH,
                200,
                20_000,
                true,
                false);
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.of(ADDRESS, SettingKind.URL, text("address"), text("address.help")),
                Setting.of(SECRET, SettingKind.SECRET, text("secret"), text("secret.help")));
    }

    /** Asks for the head of the address only, so that nothing is announced. Any answer but 410 will do. */
    @Override
    public CheckResult check(PluginContext context) {
        if (SigningSecret.parse(context.settings().text(SECRET)).isEmpty()) {
            return failed(SECRET, "check.secret");
        }
        if (!Way.isProtected(address(context))) {
            return failed(ADDRESS, "check.plain");
        }
        try {
            var head = new HttpCall("HEAD", address(context), Map.of(), Bytes.NONE, PATIENCE);
            return context.http().send(head).status() == GONE
                    ? failed(ADDRESS, "check.gone")
                    : new CheckResult.Passed(text("check.passed"));
        } catch (NetworkRefused e) {
            return failed(ADDRESS, "check.refused");
        } catch (IOException e) {
            return failed(ADDRESS, "check.unreachable");
        }
    }

    @Override
    public Delivery deliver(PluginContext context, Message message) throws IOException {
        var secret = SigningSecret.parse(context.settings().text(SECRET));
        if (secret.isEmpty()) {
            return new Delivery.Rejected(RejectionReason.SETTINGS, "not a signing secret");
        }
        if (!Way.isProtected(address(context))) {
            return new Delivery.Rejected(RejectionReason.SETTINGS, "unencrypted over a public network");
        }
        var now = context.clock().instant();
        var body = Payload.of(message, now);
        var call = HttpCall.post(address(context), "application/json", Bytes.utf8(body))
                .with("webhook-id", message.idempotencyKey())
                .with("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .with("webhook-signature", secret.get().sign(message.idempotencyKey(), now, body))
                .within(PATIENCE);
        return Answer.read(context.http().send(call), now);
    }

    private static URI address(PluginContext context) {
        return URI.create(context.settings().text(ADDRESS));
    }

    private static CheckResult failed(String key, String explanation) {
        return new CheckResult.Failed(new SettingProblem(key, text(explanation)));
    }
}

package first;

import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.Choice;
import dev.leaven.plugin.HttpCall;
import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.NetworkRefused;
import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import dev.leaven.plugin.SettingProblem;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Attachment;
import dev.leaven.plugin.channel.Channel;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Reach;
import dev.leaven.plugin.channel.ReceivesReports;
import dev.leaven.plugin.channel.RejectionReason;
import dev.leaven.plugin.channel.TextForm;
import dev.leaven.plugin.channel.TextMeasure;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Uses as much of the API as one channel can, as it was in 1.0.0. Never changed: a newer API has to live with it. */
public final class FirstChannel implements Channel, ReceivesReports {

    @Override
    public ChannelDescription describe() {
        return new ChannelDescription(
                both("First", "Eerste"),
                LocalizedText.english("The first there was").with("nl", "De eerste die er was"),
                Reach.PERSONAL,
                AddressKind.EMAIL,
                TextForm.RICH,
                100,
                2_000,
                true,
                true);
    }

    @Override
    public List<Setting> settings() {
        var settings = new ArrayList<Setting>();
        settings.add(Setting.number("number", both("Number", "Getal"), both("A number", "Een getal"), 1, 9));
        settings.add(Setting.choice(
                "choice",
                both("Choice", "Keuze"),
                both("A choice", "Een keuze"),
                List.of(new Choice("one", both("One", "Een")), new Choice("two", both("Two", "Twee")))));
        for (var kind : List.of(
                SettingKind.TEXT,
                SettingKind.LONG_TEXT,
                SettingKind.SECRET,
                SettingKind.SWITCH,
                SettingKind.URL,
                SettingKind.HOST,
                SettingKind.EMAIL)) {
            var key = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            settings.add(Setting.of(key, kind, both(key, key), both(key, key)).optional());
        }
        settings.add(new Setting(
                "whole", SettingKind.TEXT, both("w", "w"), both("w", "w"), false, "w", List.of(), Long.MIN_VALUE, Long.MAX_VALUE));
        return settings;
    }

    @Override
    public CheckResult check(PluginContext context) throws IOException {
        if (context.settings().number("number") > 5 || context.settings().isOn("switch")) {
            return new CheckResult.Failed(new SettingProblem("number", both("Too large", "Te groot")));
        }
        if (context.settings().find("url").isPresent()) {
            try {
                context.http().send(HttpCall.get(URI.create(context.settings().text("url"))));
            } catch (NetworkRefused refused) {
                return new CheckResult.Failed(new SettingProblem(null, both("Refused", "Geweigerd")));
            }
        }
        return new CheckResult.Passed(both("Fine", "Prima"));
    }

    @Override
    public Delivery deliver(PluginContext context, Message message) throws IOException {
        context.log().log(System.Logger.Level.INFO, "delivers");
        context.store().put("last", message.idempotencyKey() + context.organisation() + context.clock().instant());
        context.store().get("last").ifPresent(last -> context.store().remove("none"));
        var recipient = message.recipient();
        var bytes = message.attachments().stream().map(Attachment::content).mapToInt(Bytes::size).sum();
        return switch (message.subject()) {
            case "http" -> {
                var call = HttpCall.post(
                                URI.create(context.settings().text("url")), "text/plain", Bytes.utf8(message.text()))
                        .with("X-Key", message.idempotencyKey())
                        .within(Duration.ofSeconds(5));
                var answer = context.http().send(call);
                yield new Delivery.Delivered(answer.status() + answer.header("X-Ref").orElse("") + answer.body().text());
            }
            case "socket" -> {
                try (var socket = context.sockets().connect(context.settings().text("host"), 9)) {
                    yield new Delivery.Accepted("port " + socket.getPort());
                }
            }
            case "later" -> new Delivery.TryLater(Duration.ofSeconds(30), "busy");
            case "never" -> new Delivery.Rejected(RejectionReason.ADDRESS_UNKNOWN, "nobody");
            default -> new Delivery.Accepted(recipient.name() + bytes + message.language() + message.senderName()
                    + message.unsubscribe() + message.html());
        };
    }

    @Override
    public TextMeasure measure(String text) {
        return text.isEmpty()
                ? TextMeasure.characters(text)
                : new TextMeasure(text.length(), 2, 3, both("Two parts", "Twee delen"));
    }

    @Override
    public List<DeliveryReport> read(PluginContext context, IncomingRequest request) {
        if (!request.header("X-Secret").equals(java.util.Optional.of("s"))) {
            throw new SecurityException("not genuine");
        }
        return List.of(new DeliveryReport(request.body().text(), new Delivery.Delivered(null)));
    }

    private static LocalizedText both(String english, String dutch) {
        return LocalizedText.english(english).with("nl", dutch);
    }
}

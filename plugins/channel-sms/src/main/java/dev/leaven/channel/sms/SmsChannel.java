package dev.leaven.channel.sms;

import static dev.leaven.channel.sms.Texts.text;

import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import dev.leaven.plugin.channel.AddressKind;
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
import java.util.LinkedHashMap;
import java.util.List;

/** Text messages, with what became of them. */
public final class SmsChannel implements Channel, ReceivesReports {

    static final String FROM = "from";

    /** What the gateway takes; it cuts the text into parts itself. */
    private static final int LONGEST = 1_600;

    @Override
    public ChannelDescription describe() {
        return new ChannelDescription(
                text("name"),
                text("summary"),
                Reach.PERSONAL,
                AddressKind.PHONE,
                TextForm.PLAIN,
                0,
                LONGEST,
                true,
                false);
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.of(Gateway.BASE, SettingKind.URL, text("base-url"), text("base-url.help"))
                        .defaultingTo("https://api.twilio.com"),
                Setting.of(Gateway.ACCOUNT, SettingKind.TEXT, text("account"), text("account.help")),
                Setting.of(Gateway.TOKEN, SettingKind.SECRET, text("token"), text("token.help")),
                Setting.of(FROM, SettingKind.TEXT, text("from"), text("from.help")));
    }

    @Override
    public CheckResult check(PluginContext context) {
        return SettingsCheck.run(context);
    }

    @Override
    public Delivery deliver(PluginContext context, Message message) throws IOException {
        var to = message.recipient() == null ? "" : message.recipient().address();
        if (!to.matches("\\+[1-9]\\d{6,14}")) {
            return new Delivery.Rejected(RejectionReason.ADDRESS_INVALID, "not a number in E.164");
        }
        var sender = Sender.parse(context.settings().text(FROM));
        if (sender.isEmpty()) {
            return new Delivery.Rejected(RejectionReason.SETTINGS, "not a sender");
        }
        var gateway = new Gateway(context);
        if (gateway.isExposed()) {
            return new Delivery.Rejected(RejectionReason.SETTINGS, "unencrypted over a public network");
        }
        var sent = new SentBefore(context.store(), context.log());
        var before = sent.reference(message.idempotencyKey());
        if (before.isPresent()) {
            return new Delivery.Accepted(before.get());
        }
        var form = new LinkedHashMap<String, String>();
        form.put("To", to);
        sender.get().into(form);
        form.put("Body", message.text());
        context.settings().find(REPORTS_ADDRESS).ifPresent(address -> form.put("StatusCallback", address));
        var delivery = Answer.read(gateway.post(form), context.clock().instant());
        if (delivery instanceof Delivery.Accepted(var reference) && reference != null) {
            sent.remember(message.idempotencyKey(), reference);
        }
        return delivery;
    }

    /** The signature covers the address that the gateway was told, which a proxy may have changed on the way in. */
    @Override
    public List<DeliveryReport> read(PluginContext context, IncomingRequest request) {
        var report = StatusReport.of(request);
        var signature = request.header("X-Twilio-Signature").orElse("");
        var told = context.settings()
                .find(REPORTS_ADDRESS)
                .orElse(request.address().toString());
        if (!report.isSigned(signature, told, context.settings().text(Gateway.TOKEN))) {
            throw new SecurityException("not signed by the gateway");
        }
        return report.outcome();
    }

    @Override
    public TextMeasure measure(String text) {
        return SmsText.measure(text);
    }
}

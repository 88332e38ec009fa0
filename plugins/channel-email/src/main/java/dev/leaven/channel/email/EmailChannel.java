package dev.leaven.channel.email;

import static dev.leaven.channel.email.Texts.text;

import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
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
import java.util.List;

/** E-mail. */
public final class EmailChannel implements Channel {

    @Override
    public ChannelDescription describe() {
        return new ChannelDescription(
                text("name"),
                text("summary"),
                Reach.PERSONAL,
                AddressKind.EMAIL,
                TextForm.RICH,
                200,
                100_000,
                true,
                true);
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                of(MailServer.HOST, SettingKind.HOST),
                Setting.number(MailServer.PORT, text("port"), text("port.help"), 1, 65_535)
                        .defaultingTo("587"),
                Setting.choice(MailServer.SECURITY, text("security"), text("security.help"), Security.choices()),
                of(MailServer.USERNAME, SettingKind.TEXT).optional(),
                of(MailServer.PASSWORD, SettingKind.SECRET).optional(),
                of(Letterhead.FROM_ADDRESS, SettingKind.EMAIL),
                of(Letterhead.FROM_NAME, SettingKind.TEXT).optional(),
                of(Letterhead.REPLY_TO, SettingKind.EMAIL).optional());
    }

    @Override
    public CheckResult check(PluginContext context) {
        return SettingsCheck.run(context);
    }

    @Override
    public Delivery deliver(PluginContext context, Message message) throws IOException {
        var head = Letterhead.of(context.settings());
        if (head.isEmpty()) {
            return new Delivery.Rejected(RejectionReason.SETTINGS, "the sender's address is none");
        }
        var recipient = message.recipient();
        var to = Mailbox.parse(recipient == null ? "" : recipient.address());
        if (recipient == null || to.isEmpty()) {
            return new Delivery.Rejected(RejectionReason.ADDRESS_INVALID, "not an address");
        }
        var sent = new SentBefore(context.store(), context.log());
        var before = sent.reference(message.idempotencyKey());
        if (before.isPresent()) {
            return new Delivery.Accepted(before.get());
        }
        var posted = new Post(context, head.get()).send(message, to.get(), recipient.name());
        if (posted instanceof Delivery.Accepted(var reference) && reference != null) {
            sent.remember(message.idempotencyKey(), reference);
        }
        return posted;
    }

    private static Setting of(String key, SettingKind kind) {
        return Setting.of(key, kind, text(key), text(key + ".help"));
    }
}

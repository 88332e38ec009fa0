package ${package};

import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.HttpAnswer;
import dev.leaven.plugin.HttpCall;
import dev.leaven.plugin.LocalizedText;
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

/** Posts each announcement as plain text to one address. */
public final class NoticeBoard implements Channel {

    private static final String ADDRESS = "address";

    @Override
    public ChannelDescription describe() {
        return new ChannelDescription(
                LocalizedText.english("Notice board").with("nl", "Prikbord"),
                LocalizedText.english("Pins announcements to a board on the web.")
                        .with("nl", "Hangt aankondigingen op een prikbord op het web."),
                Reach.BROADCAST,
                AddressKind.NONE,
                TextForm.PLAIN,
                120,
                4_000,
                true,
                false);
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.of(
                ADDRESS,
                SettingKind.URL,
                LocalizedText.english("Address").with("nl", "Adres"),
                LocalizedText.english("Where the board takes announcements; its own settings show it.")
                        .with("nl", "Waar het prikbord aankondigingen aanneemt; je vindt het in de instellingen ervan.")));
    }

    /** Asks for the head of the address: nothing is pinned. */
    @Override
    public CheckResult check(PluginContext context) {
        try {
            var head = new HttpCall("HEAD", address(context), Map.of(), Bytes.NONE, Duration.ofSeconds(10));
            var status = context.http().send(head).status();
            return status < 500
                    ? new CheckResult.Passed(
                            LocalizedText.english("The board answers.").with("nl", "Het prikbord antwoordt."))
                    : failed(
                            "The board has trouble (status " + status + "). Try again later.",
                            "Het prikbord hapert (status " + status + "). Probeer het later opnieuw.");
        } catch (IOException e) {
            return failed(
                    "The board can't be reached. Look for a typing error, and ask its owner whether it is up.",
                    "Het prikbord is niet te bereiken. Kijk of het adres klopt en vraag de beheerder of het draait.");
        }
    }

    /** An IOException, when the board can't be reached, is passed on: the portal tries again later. */
    @Override
    public Delivery deliver(PluginContext context, Message message) throws IOException {
        var text = message.subject().isEmpty() ? message.text() : message.subject() + "\n\n" + message.text();
        // The key is the same at every attempt, so the board can tell a repetition from something new.
        var call = HttpCall.post(address(context), "text/plain; charset=utf-8", Bytes.utf8(text))
                .with("Idempotency-Key", message.idempotencyKey());
        return outcome(context.http().send(call));
    }

    private static Delivery outcome(HttpAnswer answer) {
        if (answer.isSuccess()) {
            return new Delivery.Delivered(null);
        }
        var detail = "status " + answer.status();
        return switch (answer.status()) {
            case 401, 403, 404, 410 -> new Delivery.Rejected(RejectionReason.SETTINGS, detail);
            case 413 -> new Delivery.Rejected(RejectionReason.CONTENT, detail);
            default -> new Delivery.TryLater(wait(answer), detail);
        };
    }

    /** What a busy board asks for, in seconds; null leaves it to the portal. */
    private static Duration wait(HttpAnswer answer) {
        return answer.header("retry-after")
                .filter(seconds -> seconds.matches("[0-9]{1,5}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(null);
    }

    private static URI address(PluginContext context) {
        return URI.create(context.settings().text(ADDRESS));
    }

    private static CheckResult failed(String english, String dutch) {
        return new CheckResult.Failed(
                new SettingProblem(ADDRESS, LocalizedText.english(english).with("nl", dutch)));
    }
}

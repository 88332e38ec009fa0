package dev.leaven.channel.sms;

import static dev.leaven.channel.sms.Texts.text;

import dev.leaven.plugin.HttpAnswer;
import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.NetworkRefused;
import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.SettingProblem;
import dev.leaven.plugin.channel.CheckResult;
import java.io.IOException;

/** Asks the gateway for the account, which sends nothing and costs nothing. */
final class SettingsCheck {

    private SettingsCheck() {}

    static CheckResult run(PluginContext context) {
        if (Sender.parse(context.settings().text(SmsChannel.FROM)).isEmpty()) {
            return failed(SmsChannel.FROM, text("check.from"));
        }
        var gateway = new Gateway(context);
        if (gateway.isExposed()) {
            return failed(Gateway.BASE, text("check.plain"));
        }
        try {
            return read(gateway.account());
        } catch (NetworkRefused e) {
            return failed(Gateway.BASE, text("check.refused"));
        } catch (IOException e) {
            return failed(Gateway.BASE, text("check.unreachable"));
        }
    }

    private static CheckResult read(HttpAnswer answer) {
        var content = Gateway.content(answer);
        if (answer.isSuccess() && content.isPresent()) {
            return "active".equals(content.get().getString("status", "active"))
                    ? new CheckResult.Passed(text("check.passed"))
                    : failed(Gateway.ACCOUNT, text("check.suspended"));
        }
        return switch (answer.status()) {
            case 401, 403 -> failed(Gateway.TOKEN, text("check.token"));
            case 404 -> failed(Gateway.ACCOUNT, text("check.account"));
            default -> failed(Gateway.BASE, text("check.odd", Integer.toString(answer.status())));
        };
    }

    private static CheckResult failed(String key, LocalizedText explanation) {
        return new CheckResult.Failed(new SettingProblem(key, explanation));
    }
}

package dev.leaven.channel.email;

import static dev.leaven.channel.email.Texts.text;

import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.NetworkRefused;
import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.SettingProblem;
import dev.leaven.plugin.channel.CheckResult;
import jakarta.mail.MessagingException;
import java.io.IOException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Connects and signs in, and goes away again. */
final class SettingsCheck {

    private SettingsCheck() {}

    static CheckResult run(PluginContext context) {
        var domain = Letterhead.of(context.settings()).map(head -> head.from().domain());
        var server = MailServer.of(context.settings(), false);
        try (var connection = server.open(context, server.session(domain.orElse("localhost")))) {
            return server.signsIn() && !connection.supportsExtension("AUTH")
                    ? failed(MailServer.USERNAME, text("check.no-sign-in"))
                    : new CheckResult.Passed(text("check.passed"));
        } catch (NetworkRefused e) {
            return failed(MailServer.HOST, text("check.refused"));
        } catch (UnprotectedConnection e) {
            return failed(MailServer.SECURITY, text("check.plain"));
        } catch (SSLException e) {
            return failed(MailServer.SECURITY, text("check.certificate"));
        } catch (IOException e) {
            return failed(MailServer.HOST, text("check.unreachable"));
        } catch (MessagingException e) {
            return read(e);
        }
    }

    private static CheckResult read(MessagingException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SSLException) {
                return failed(MailServer.SECURITY, text("check.certificate"));
            }
        }
        var words = failure.getMessage() == null ? "" : failure.getMessage();
        if (words.contains("STARTTLS")) {
            return failed(MailServer.SECURITY, text("check.no-starttls"));
        }
        return SmtpReply.of(failure)
                .map(SettingsCheck::refusal)
                .orElseGet(() -> failed(MailServer.PORT, text("check.broke-off")));
    }

    private static CheckResult refusal(SmtpReply reply) {
        var code = Integer.toString(reply.code());
        if (reply.code() < 500) {
            return failed(MailServer.HOST, text("check.busy", code));
        }
        return reply.stage() == SmtpReply.Stage.SIGN_IN
                ? failed(MailServer.PASSWORD, text("check.password"))
                : failed(MailServer.PORT, text("check.odd", code));
    }

    private static CheckResult failed(@Nullable String key, LocalizedText explanation) {
        return new CheckResult.Failed(new SettingProblem(key, explanation));
    }
}

package dev.leaven.portal.demo;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.testing.TestFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Does what the build does: a folder with unsigned jars and the list of their checksums, on which one is missing. */
class DemoPluginFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String LISTED = "cluster-hybrid-work";
    static final String NOT_LISTED = "cluster-ai-readiness";

    private static final String SETTINGS =
            """
            return List.of(%s, %s, %s, %s);
            """.formatted(setting("host", "HOST"), """
            Setting.number("port", LocalizedText.english("p"), LocalizedText.english("p"), 1, 65535)
            """, setting("security", "TEXT"), setting("from-address", "EMAIL"));

    private static final String SMTP = """
            var to = message.recipient().address();
            try (var socket = context.sockets()
                    .connect(context.settings().text("host"), (int) context.settings().number("port"))) {
                var answers = new BufferedReader(new InputStreamReader(socket.getInputStream()));
                for (var line : List.of(
                        "HELO test", "MAIL FROM:<" + context.settings().text("from-address") + ">",
                        "RCPT TO:<" + to + ">", "DATA",
                        "Subject: " + message.subject() + "\\r\\n\\r\\n" + message.text() + "\\r\\n.", "QUIT")) {
                    answers.readLine();
                    socket.getOutputStream().write((line + "\\r\\n").getBytes("UTF-8"));
                }
                answers.readLine();
            }
            return new Delivery.Delivered("sent");
            """;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createDirectories(TestFolder.of("demo-plugins"));
            var mail = ChannelSource.good().settings(SETTINGS).deliver(SMTP);
            var list = line(PluginJar.channel("channel-email", mail)
                            .hosts("{host}")
                            .write(folder))
                    + line(cluster(LISTED).write(folder));
            cluster(NOT_LISTED).write(folder);
            Files.writeString(folder.resolve("SHA256SUMS"), list);
            TestPropertyValues.of("leaven.demo.plugins=" + folder).applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PluginJar cluster(String id) throws IOException {
        return PluginJar.cluster(
                id, Files.readString(Path.of("../plugins/" + id + "/src/main/resources/leaven/pack.yaml")));
    }

    private static String line(Path jar) throws IOException {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(sha256) + "  " + jar.getFileName() + "\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String setting(String key, String kind) {
        return "Setting.of(\"%s\", SettingKind.%s, LocalizedText.english(\"x\"), LocalizedText.english(\"x\"))"
                .formatted(key, kind);
    }
}

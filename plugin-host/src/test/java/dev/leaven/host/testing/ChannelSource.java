package dev.leaven.host.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** The source of a channel for tests: a good one, of which single methods are replaced. */
public final class ChannelSource {

    /** The name of the class that comes out. */
    public static final String CLASS = "test.channel.TestChannel";

    private final Map<String, String> methods = new LinkedHashMap<>();
    private String members = "";
    private String interfaces = "Channel";

    private ChannelSource() {
        methods.put("public ChannelDescription describe()", """
                return new ChannelDescription(LocalizedText.english("Test").with("nl", "Proef"),
                    LocalizedText.english("For tests"), Reach.PERSONAL, AddressKind.EMAIL, TextForm.PLAIN, 100, 1000, true, false);
                """);
        methods.put("public List<Setting> settings()", """
                return List.of(
                    Setting.of("server", SettingKind.HOST, LocalizedText.english("Server"), LocalizedText.english("Where")),
                    Setting.of("token", SettingKind.SECRET, LocalizedText.english("Token"), LocalizedText.english("What")).optional());
                """);
        methods.put(
                "public CheckResult check(PluginContext context) throws IOException",
                "return new CheckResult.Passed(LocalizedText.english(\"Looked\"));");
        methods.put(
                "public Delivery deliver(PluginContext context, Message message) throws IOException",
                "return new Delivery.Delivered(\"ref-\" + message.idempotencyKey());");
    }

    public static ChannelSource good() {
        return new ChannelSource();
    }

    public ChannelSource describe(String body) {
        return replace("public ChannelDescription describe()", body);
    }

    public ChannelSource settings(String body) {
        return replace("public List<Setting> settings()", body);
    }

    /** @param body sees {@code context} */
    public ChannelSource check(String body) {
        return replace("public CheckResult check(PluginContext context) throws IOException", body);
    }

    /** @param body sees {@code context} and {@code message} */
    public ChannelSource deliver(String body) {
        return replace("public Delivery deliver(PluginContext context, Message message) throws IOException", body);
    }

    /** @param body sees {@code text} */
    public ChannelSource measure(String body) {
        return replace("public TextMeasure measure(String text)", body);
    }

    /** @param body sees {@code context} and {@code request} */
    public ChannelSource reports(String body) {
        interfaces = "Channel, ReceivesReports";
        return replace("public List<DeliveryReport> read(PluginContext context, IncomingRequest request)", body);
    }

    /** Fields, initialisers, constructors, further methods. */
    public ChannelSource members(String source) {
        members += source;
        return this;
    }

    private ChannelSource replace(String signature, String body) {
        methods.put(signature, body);
        return this;
    }

    String text() {
        var source = new StringBuilder("""
                package test.channel;
                import dev.leaven.plugin.*;
                import dev.leaven.plugin.channel.*;
                import java.io.*;
                import java.net.*;
                import java.time.*;
                import java.util.*;
                import java.util.concurrent.*;
                """);
        source.append("public class TestChannel implements ")
                .append(interfaces)
                .append(" {\n")
                .append(members);
        methods.forEach((signature, body) ->
                source.append(signature).append(" {\n").append(body).append("\n}\n"));
        return source.append("}\n").toString();
    }
}

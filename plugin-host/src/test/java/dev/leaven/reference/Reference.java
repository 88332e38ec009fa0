package dev.leaven.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Every page of {@code plugins/reference}. */
final class Reference {

    static final Path FOLDER = Path.of("..", "plugins", "reference");

    static final String MADE =
            "*Made from the sources by `ReferenceTest` in `plugin-host`; do not edit. `?` marks what may be null.*\n";

    static final List<ApiPage> API = List.of(
            new ApiPage(
                    "channel.md",
                    "Channels",
                    "What a channel implements, what it gets and what it answers. Package `dev.leaven.plugin.channel`.",
                    List.of(
                            "Channel",
                            "ChannelDescription",
                            "Reach",
                            "AddressKind",
                            "TextForm",
                            "TextMeasure",
                            "CheckResult",
                            "Message",
                            "Recipient",
                            "Attachment",
                            "Delivery",
                            "RejectionReason",
                            "ReceivesReports",
                            "IncomingRequest",
                            "DeliveryReport")),
            new ApiPage(
                    "settings.md",
                    "Settings",
                    "What an administrator fills in: declared by the plugin, drawn, checked and kept by the portal. Package"
                            + " `dev.leaven.plugin`.",
                    List.of("Setting", "SettingKind", "Choice", "SettingProblem", "Settings", "LocalizedText")),
            new ApiPage(
                    "context.md",
                    "What a plugin is handed, and its limits",
                    "Nothing is looked up; all of this comes with a call and is gone after it. Package `dev.leaven.plugin`.",
                    List.of(
                            "PluginContext",
                            "PluginHttp",
                            "HttpCall",
                            "HttpAnswer",
                            "PluginSockets",
                            "NetworkRefused",
                            "PluginStore",
                            "Bytes",
                            "ApiVersion",
                            "PackSource")));

    private Reference() {}

    private static Map<String, TypeDoc> hostSources() throws IOException {
        return JavaSources.read(Path.of("src", "main", "java", "dev", "leaven", "host"));
    }

    /** File to content. */
    static Map<String, String> pages() throws IOException {
        var api = JavaSources.read(Path.of("..", "plugin-api", "src", "main", "java"));
        var pages = new TreeMap<String, String>();
        API.forEach(page -> pages.put(page.file(), page.render(api)));
        try (var schema = Reference.class.getResourceAsStream("/dev/leaven/pack/pack.schema.json")) {
            pages.put("pack.md", new PackPage(JsonMapper.shared().readTree(schema)).render());
        }
        pages.put("refusals.md", new RefusalPage(hostSources()).render());
        return pages;
    }
}

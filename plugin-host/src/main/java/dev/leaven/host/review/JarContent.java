package dev.leaven.host.review;

import dev.leaven.plugin.cluster.PackSource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a jar has to offer, gathered entry by entry. */
public final class JarContent {

    static final String PACK = "leaven/pack.yaml";
    static final String CHANNELS = "META-INF/services/dev.leaven.plugin.channel.Channel";
    static final String PACK_SOURCES = "META-INF/services/dev.leaven.plugin.cluster.PackSource";

    private final Set<String> usable = new TreeSet<>();
    private final List<String> channels = new ArrayList<>();
    private final List<String> packSources = new ArrayList<>();
    private byte @Nullable [] pack;

    void saw(String entry, byte[] bytes) {
        switch (entry) {
            case PACK -> pack = bytes;
            case CHANNELS -> channels.addAll(providers(bytes));
            case PACK_SOURCES -> packSources.addAll(providers(bytes));
            default -> {
                if (entry.endsWith(".class") && ClassReview.isProvider(bytes)) {
                    usable.add(entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'));
                }
            }
        }
    }

    /** The pack's text, with the findings that speak against kind, services and pack. */
    Optional<String> verdict(JarManifest manifest, PackReviewer packs, Findings findings) {
        var kind = manifest.kind();
        if (kind == PluginKind.CHANNEL) {
            exactlyOne(channels, CHANNELS, findings);
            none(packSources, PACK_SOURCES, findings);
            if (pack != null) {
                findings.add(FindingCode.AMBIGUOUS_CONTENT, PACK);
            }
        } else if (kind == PluginKind.CLUSTER) {
            none(channels, CHANNELS, findings);
            if (pack == null) {
                exactlyOne(packSources, PACK_SOURCES, findings);
            } else {
                none(packSources, PACK_SOURCES, findings);
            }
        }
        if (pack == null) {
            return Optional.empty();
        }
        var text = text(pack, findings);
        text.ifPresent(yaml -> problems(manifest.id(), yaml, packs, findings));
        return text;
    }

    public static void problems(String pluginId, String pack, PackReviewer packs, Findings findings) {
        if (pack.length() > PackSource.MAX_PACK) {
            findings.add(FindingCode.TOO_LARGE, PACK);
            return;
        }
        packs.problems(pluginId, pack).forEach(problem -> findings.add(FindingCode.BROKEN_PACK, problem));
    }

    private void exactlyOne(List<String> providers, String service, Findings findings) {
        if (providers.isEmpty()) {
            findings.add(FindingCode.NO_CONTENT, service);
        } else if (providers.size() > 1) {
            findings.add(FindingCode.AMBIGUOUS_CONTENT, service);
        }
        providers.stream()
                .filter(name -> !usable.contains(name))
                .forEach(name -> findings.add(FindingCode.BAD_PROVIDER, name));
    }

    private static void none(List<String> providers, String service, Findings findings) {
        if (!providers.isEmpty()) {
            findings.add(FindingCode.AMBIGUOUS_CONTENT, service);
        }
    }

    private static Optional<String> text(byte[] utf8, Findings findings) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException _) {
            findings.add(FindingCode.BROKEN_PACK, PACK + ": UTF-8");
            return Optional.empty();
        }
    }

    private static List<String> providers(byte[] service) {
        return new String(service, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}

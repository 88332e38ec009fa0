package dev.leaven.host.loading;

import dev.leaven.host.answers.AnswerCopies;
import dev.leaven.host.answers.AnswerInvalid;
import dev.leaven.host.review.HostPattern;
import dev.leaven.host.review.PluginKind;
import dev.leaven.host.review.PluginReview;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import dev.leaven.plugin.channel.Channel;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.ReceivesReports;
import dev.leaven.plugin.cluster.PackSource;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a started plugin adds to the portal. */
public sealed interface PluginContent {

    /** @param text as in the jar, or as its {@link PackSource} said */
    record OfCluster(String text) implements PluginContent {}

    /** @param channel an instance of a class of the plugin's: never leaves the host but for a call */
    record OfChannel(Channel channel, ChannelDescription description, List<Setting> settings) implements PluginContent {

        public Set<String> keys() {
            return settings.stream().map(Setting::key).collect(Collectors.toUnmodifiableSet());
        }

        public Optional<ReceivesReports> reports() {
            return channel instanceof ReceivesReports reports ? Optional.of(reports) : Optional.empty();
        }
    }

    /**
     * Makes it. Runs the plugin's code: on the plugin's thread only.
     *
     * @param method told which one is called next, as in {@code test.Channel.<init>}
     * @throws AnswerInvalid where what it says of itself can't be
     */
    static PluginContent of(ClassLoader loader, PluginReview review, Consumer<String> method) {
        if (review.kind() == PluginKind.CHANNEL) {
            var channel = only(Channel.class, loader, method);
            var type = channel.getClass().getName();
            method.accept(type + ".describe");
            var description = AnswerCopies.description(channel.describe());
            AnswerInvalid.unless(
                    description.equals(AnswerCopies.description(channel.describe())), "another description each time");
            method.accept(type + ".settings");
            var settings = AnswerCopies.settings(channel.settings());
            AnswerInvalid.unless(
                    settings.equals(AnswerCopies.settings(channel.settings())), "other settings each time");
            review.hosts().forEach(host -> checkHost(host, settings));
            return new OfChannel(channel, description, settings);
        }
        return new OfCluster(review.pack().orElseGet(() -> {
            var source = only(PackSource.class, loader, method);
            method.accept(source.getClass().getName() + ".pack");
            return text(source);
        }));
    }

    private static void checkHost(String host, List<Setting> settings) {
        new HostPattern(host)
                .settingKey()
                .ifPresent(key -> AnswerInvalid.unless(namesHost(settings, key), "no setting for the host " + host));
    }

    private static boolean namesHost(List<Setting> settings, String key) {
        return settings.stream()
                .anyMatch(setting -> setting.key().equals(key)
                        && (setting.kind() == SettingKind.HOST || setting.kind() == SettingKind.URL));
    }

    private static String text(PackSource source) {
        var pack = source.pack();
        AnswerInvalid.unless(pack != null && pack.length() <= PackSource.MAX_PACK, "no pack, or one without end");
        return pack;
    }

    private static <T> T only(Class<T> service, ClassLoader loader, Consumer<String> method) {
        var provider = ServiceLoader.load(service, loader).stream()
                .filter(one -> one.type().getClassLoader() == loader)
                .findFirst()
                .orElseThrow(() -> new AnswerInvalid("no " + service.getSimpleName()));
        var type = provider.type().getName();
        method.accept(type + ".<clinit>");
        initialise(type, loader);
        method.accept(type + ".<init>");
        return provider.get();
    }

    private static void initialise(String type, ClassLoader loader) {
        try {
            Class.forName(type, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

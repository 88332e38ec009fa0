package dev.leaven.portal.testing;

import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Reach;
import dev.leaven.plugin.channel.TextForm;
import dev.leaven.plugin.channel.TextMeasure;
import dev.leaven.portal.delivery.internal.ChannelGateway;
import dev.leaven.portal.plugins.ChannelChoice;
import dev.leaven.portal.plugins.ChannelUnavailable;
import dev.leaven.portal.plugins.ChannelUnavailable.Reason;
import dev.leaven.portal.plugins.OpenChannel;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Channels that do as a test tells them, for each organisation its own. */
@TestComponent
@Primary
public class FakeChannels implements ChannelGateway {

    public static final String MAIL = "channel-fake-mail";
    public static final String TEXT = "channel-fake-text";

    /** What GSM-7 has beside ASCII, and texts here may hold. */
    private static final String SMALL_ALPHABET = "àèéùìòäöñüÄÖÑÜß";

    private final Map<TenantId, Desk> desks = new ConcurrentHashMap<>();

    /** What one organisation enabled, what it sent, and what the other side answers. */
    private static final class Desk {
        private final Map<String, ChannelDescription> enabled = new ConcurrentHashMap<>();
        private final Set<String> incomplete = ConcurrentHashMap.newKeySet();
        private final List<Message> sent = new CopyOnWriteArrayList<>();
        private final AtomicInteger looks = new AtomicInteger();
        private volatile Function<Message, Delivery> answer = message -> new Delivery.Delivered(null);
        private volatile Function<IncomingRequest, List<DeliveryReport>> reports = request -> List.of();
    }

    public void enable(Organisation organisation, String channel, AddressKind kind) {
        enable(organisation, channel, kind, kind == AddressKind.EMAIL, kind == AddressKind.EMAIL ? 10_000 : 480);
    }

    /** Plain texts without a subject, and not long ones. */
    public void enableShort(Organisation organisation, String channel, AddressKind kind, int textLimit) {
        enable(organisation, channel, kind, false, textLimit);
    }

    private void enable(Organisation organisation, String channel, AddressKind kind, boolean mail, int textLimit) {
        var name = LocalizedText.english(mail ? "Fake mail" : "Fake text messages");
        desk(organisation.id()).incomplete.remove(channel);
        desk(organisation.id())
                .enabled
                .put(
                        channel,
                        new ChannelDescription(
                                name,
                                name,
                                Reach.PERSONAL,
                                kind,
                                mail ? TextForm.RICH : TextForm.PLAIN,
                                mail ? 200 : 0,
                                textLimit,
                                true,
                                false));
    }

    public void disable(Organisation organisation, String channel) {
        desk(organisation.id()).enabled.remove(channel);
    }

    /** Its settings are missing, until it is enabled once more. */
    public void incomplete(Organisation organisation, String channel) {
        desk(organisation.id()).incomplete.add(channel);
    }

    public void answer(Organisation organisation, Function<Message, Delivery> answer) {
        desk(organisation.id()).answer = answer;
    }

    public void reports(Organisation organisation, Function<IncomingRequest, List<DeliveryReport>> reports) {
        desk(organisation.id()).reports = reports;
    }

    public List<Message> sent(Organisation organisation) {
        return List.copyOf(desk(organisation.id()).sent);
    }

    /** How often somebody looked up one or all of this organisation's channels. */
    public int looks(Organisation organisation) {
        return desk(organisation.id()).looks.get();
    }

    @Override
    public List<ChannelChoice> enabled() {
        desk().looks.incrementAndGet();
        return desk().enabled.entrySet().stream()
                .map(channel -> new ChannelChoice(
                        channel.getKey(), channel.getValue(), !desk().incomplete.contains(channel.getKey())))
                .sorted(Comparator.comparing(ChannelChoice::pluginId))
                .toList();
    }

    @Override
    public OpenChannel open(String channel) {
        desk().looks.incrementAndGet();
        check(channel);
        return new Opened(Objects.requireNonNull(desk().enabled.get(channel)), desk());
    }

    private record Opened(ChannelDescription description, Desk desk) implements OpenChannel {

        @Override
        public Delivery deliver(Message message) {
            desk.sent.add(message);
            return desk.answer.apply(message);
        }
    }

    @Override
    public TextMeasure measure(String channel, String text) {
        desk().looks.incrementAndGet();
        check(channel);
        return channel.equals(TEXT) ? shortMessages(text) : TextMeasure.characters(text);
    }

    /** Roughly as phones count: one character outside the small alphabet makes all of them take more than twice the room. */
    private static TextMeasure shortMessages(String text) {
        boolean small = text.chars().allMatch(c -> c < 127 || SMALL_ALPHABET.indexOf(c) >= 0);
        int alone = small ? 160 : 70;
        int joined = small ? 153 : 67;
        int parts = text.length() <= alone ? 1 : Math.ceilDiv(text.length(), joined);
        int room = parts == 1 ? alone : parts * joined;
        return new TextMeasure(text.length(), parts, room - text.length(), null);
    }

    @Override
    public List<DeliveryReport> readReport(String channel, IncomingRequest request) {
        check(channel);
        return desk().reports.apply(request);
    }

    private void check(String channel) {
        if (!desk().enabled.containsKey(channel)) {
            throw new ChannelUnavailable(channel, Reason.NOT_ENABLED, null);
        }
    }

    private Desk desk() {
        return desk(TenantScope.required());
    }

    private Desk desk(TenantId tenant) {
        return desks.computeIfAbsent(tenant, none -> new Desk());
    }
}

package dev.leaven.portal.testing;

import dev.leaven.plugin.channel.Message;
import dev.leaven.portal.cycle.CycleId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The phones on which an organisation's experts read letters about a plan that really went out, and follow their links. */
@TestComponent
public class StakeholderPhones {

    private static final Pattern LINK = Pattern.compile("/p/[A-Za-z0-9_-]{43}");
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

    private final MockMvc mvc;
    private final FakeChannels channels;
    private final Workers.Nodes nodes;
    private final Validating validating;

    StakeholderPhones(MockMvc mvc, FakeChannels channels, Workers.Nodes nodes, Validating validating) {
        this.mvc = mvc;
        this.channels = channels;
        this.nodes = nodes;
        this.validating = validating;
    }

    /** For one plan; each expert has one phone. */
    public Phones of(Organisation organisation, CycleId cycle) {
        return new Phones(organisation, cycle);
    }

    public static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The link of a letter. */
    public static Stream<String> links(Message letter) {
        return LINK.matcher(letter.text()).results().map(MatchResult::group);
    }

    /** The experts of one organisation, by their perspectives. */
    public final class Phones {

        private final Map<String, LinkDevice> phones = new HashMap<>();
        private final Organisation organisation;
        private final CycleId cycle;

        private Phones(Organisation organisation, CycleId cycle) {
            this.organisation = organisation;
            this.cycle = cycle;
        }

        /** What has really gone out to an expert, oldest first. */
        public List<Message> letters(String perspective) {
            nodes.work();
            return channels.sent(organisation).stream()
                    .filter(one ->
                            Objects.requireNonNull(one.recipient()).address().startsWith(perspective + "@"))
                    .toList();
        }

        /** The first that an expert was sent. */
        public String link(String perspective) {
            return letters(perspective).stream()
                    .flatMap(StakeholderPhones::links)
                    .findFirst()
                    .orElseThrow();
        }

        public LinkDevice phone(String perspective) {
            return phones.computeIfAbsent(perspective, _ -> new LinkDevice(mvc));
        }

        /** The letter of the plan, on the expert's own phone. */
        public String open(String perspective) {
            return text(phone(perspective).open(link(perspective)));
        }

        /** Of the version on an expert's page. */
        public String hash(String perspective) {
            var found = HASH.matcher(open(perspective));
            if (!found.find()) {
                throw new AssertionError("no version to decide on");
            }
            return found.group(1);
        }

        /** For whom somebody speaks, as forms name it. */
        public String seat(String perspective) {
            return validating.stakeholder(organisation, cycle, perspective).toString();
        }

        /** Sends a form of an expert's page for the expert's own seat. */
        public MockHttpServletResponse act(String perspective, String path, String... more) {
            String hash = hash(perspective);
            var fields = Stream.concat(Stream.of("seat", seat(perspective), "hash", hash), Stream.of(more));
            return phone(perspective).post(link(perspective) + path, fields.toArray(String[]::new));
        }

        public MockHttpServletResponse decide(String perspective, String verdict, String reason) {
            return act(perspective, "/plan/decide", "verdict", verdict, "reason", reason);
        }
    }
}

package dev.leaven.portal.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out with each message, and must tell nothing but that it is the same message. */
@PortalTest
class IdempotencyKeysTest {

    private static final LetterId MESSAGE = new LetterId(815);

    @Autowired
    private Organisations organisations;

    @Autowired
    private IdempotencyKeys keys;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void a_key_is_the_same_each_time_and_another_for_each_organisation_channel_and_message() {
        var different = List.of(
                key(ours, FakeChannels.MAIL, MESSAGE),
                key(ours, FakeChannels.TEXT, MESSAGE),
                key(ours, FakeChannels.MAIL, new LetterId(816)),
                key(theirs, FakeChannels.MAIL, MESSAGE));

        assertThat(new HashSet<>(different)).hasSize(4);
        assertThat(key(ours, FakeChannels.MAIL, MESSAGE)).isEqualTo(different.getFirst());
    }

    @Test
    void a_key_names_neither_organisation_nor_message_and_fits_every_channel() {
        assertThat(key(ours, FakeChannels.MAIL, MESSAGE))
                .matches("[A-Za-z0-9_-]{24}")
                .doesNotContainIgnoringCase(
                        ours.id().toString(), Long.toString(ours.id().value()), MESSAGE.toString());
    }

    private String key(Organisation organisation, String channel, LetterId message) {
        return TenantScope.call(organisation.id(), () -> keys.of(channel, message));
    }
}

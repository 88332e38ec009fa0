package dev.leaven.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.RejectionReason;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusReportTest {

    private static final String ADDRESS = "https://example.com/myapp.php?foo=1&bar=2";

    /** The example of the gateway's own documentation on signatures. */
    private static final String FORM =
            "Digits=1234&To=%2B18005551212&From=%2B14158675310" + "&Caller=%2B14158675310&CallSid=CA1234567890ABCDE";

    @Test
    void the_documented_example_has_its_signature() {
        assertThat(report(FORM).isSigned("L/OH5YylLD5NRKLltdqwSvS0BnU=", ADDRESS, "12345"))
                .isTrue();
    }

    @Test
    void another_secret_address_or_field_has_another_signature() {
        var signature = "L/OH5YylLD5NRKLltdqwSvS0BnU=";

        assertThat(report(FORM).isSigned(signature, ADDRESS, "12346")).isFalse();
        assertThat(report(FORM).isSigned(signature, ADDRESS + "3", "12345")).isFalse();
        assertThat(report(FORM + "&More=1").isSigned(signature, ADDRESS, "12345"))
                .isFalse();
        assertThat(report(FORM).isSigned("", ADDRESS, "12345")).isFalse();
    }

    @Test
    void a_delivered_message_is_delivered() {
        assertThat(report("MessageSid=SM1&MessageStatus=delivered").outcome())
                .singleElement()
                .satisfies(it -> assertThat(it.reference()).isEqualTo("SM1"))
                .satisfies(it -> assertThat(it.outcome()).isInstanceOf(Delivery.Delivered.class));
    }

    @Test
    void an_undelivered_message_says_why() {
        assertThat(report("MessageSid=SM1&MessageStatus=undelivered&ErrorCode=30005")
                        .outcome())
                .singleElement()
                .satisfies(it -> assertThat(it.outcome())
                        .isEqualTo(new Delivery.Rejected(RejectionReason.ADDRESS_UNKNOWN, "code 30005")));
    }

    @Test
    void a_message_on_its_way_changes_nothing() {
        assertThat(report("MessageSid=SM1&MessageStatus=sent").outcome()).isEmpty();
        assertThat(report("").outcome()).isEmpty();
    }

    @Test
    void a_broken_form_is_not_genuine() {
        assertThatThrownBy(() -> report("MessageSid=%zz")).isInstanceOf(SecurityException.class);
    }

    private static StatusReport report(String form) {
        return StatusReport.of(new IncomingRequest("POST", URI.create(ADDRESS), Map.of(), Bytes.utf8(form)));
    }
}

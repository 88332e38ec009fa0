package dev.leaven.host.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.0.192",
                "168.63.129.16",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "2001:db8::1",
                "fec0::1"
            })
    void not_public(String address) throws UnknownHostException {
        assertThat(NetworkPolicy.PUBLIC_ONLY.allows(InetAddress.getByName(address)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void is_public(String address) throws UnknownHostException {
        assertThat(NetworkPolicy.PUBLIC_ONLY.allows(InetAddress.getByName(address)))
                .isTrue();
    }

    @Test
    void the_operator_may_allow_a_range_and_nothing_beside_it() throws UnknownHostException {
        var policy = NetworkPolicy.allowing(List.of("10.1.0.0/16", "fd00::/8"));

        assertThat(policy.allows(InetAddress.getByName("10.1.200.7"))).isTrue();
        assertThat(policy.allows(InetAddress.getByName("10.2.0.1"))).isFalse();
        assertThat(policy.allows(InetAddress.getByName("fd12::1"))).isTrue();
        assertThat(policy.allows(InetAddress.getByName("fc12::1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/x", "", "example.com/8"})
    void what_is_no_range_is_refused(String text) {
        assertThatThrownBy(() -> NetworkPolicy.allowing(List.of(text))).isInstanceOf(IllegalArgumentException.class);
    }
}

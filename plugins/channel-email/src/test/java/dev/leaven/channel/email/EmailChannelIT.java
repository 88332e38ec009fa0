package dev.leaven.channel.email;

import dev.leaven.testkit.ChannelContract;
import dev.leaven.testkit.SmtpPeer;
import java.util.Map;

/** The built jar, against a mail server that wants STARTTLS and a sign-in. */
class EmailChannelIT extends ChannelContract<SmtpPeer> {

    @Override
    protected SmtpPeer peer() {
        return SmtpPeer.start(SmtpPeer.Tls.STARTTLS).signingIn("portal", "pa55 of a test");
    }

    @Override
    protected Map<String, String> settings(SmtpPeer peer) {
        return Map.of(
                "host", peer.host(),
                "port", Integer.toString(peer.port()),
                "security", "starttls",
                "username", "portal",
                "password", "pa55 of a test",
                "from-address", "learning@example.org");
    }
}

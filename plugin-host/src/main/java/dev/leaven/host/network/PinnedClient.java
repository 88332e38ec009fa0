package dev.leaven.host.network;

import dev.leaven.plugin.NetworkRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.util.Timeout;

/**
 * An HTTP client that connects to checked addresses only, and does what it is told: no redirection, cookie, sign-in, second
 * try, proxy or unpacking of its own. Certificates are verified as Java does it.
 */
final class PinnedClient {

    private static final Http1Config SHORT_HEADERS =
            Http1Config.custom().setMaxLineLength(16_000).setMaxHeaderCount(100).build();
    private static final ConnectionConfig PATIENCE = ConnectionConfig.custom()
            .setConnectTimeout(Timeout.ofSeconds(10))
            .setSocketTimeout(Timeout.ofSeconds(30))
            .build();

    private PinnedClient() {}

    static CloseableHttpClient to(NetworkAccess access) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(SHORT_HEADERS)
                        .responseParserFactory(new DefaultHttpResponseParserFactory(SHORT_HEADERS))
                        .build())
                .setDnsResolver(new Pinned(access))
                .setDefaultConnectionConfig(PATIENCE)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .setUserAgent("Leaven")
                .build();
    }

    private record Pinned(NetworkAccess access) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            try {
                return access.addresses(host);
            } catch (NetworkRefused e) {
                var unknown = new UnknownHostException(e.getMessage());
                unknown.initCause(e);
                throw unknown;
            }
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}

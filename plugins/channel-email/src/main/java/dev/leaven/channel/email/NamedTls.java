package dev.leaven.channel.email;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * TLS over a connection that the portal opened. The certificate is held against the name that the administrator filled in,
 * whatever the library takes for the host's name.
 */
final class NamedTls extends SSLSocketFactory {

    private final String host;
    private final SSLSocketFactory system = (SSLSocketFactory) SSLSocketFactory.getDefault();

    NamedTls(String host) {
        this.host = host;
    }

    @Override
    public Socket createSocket(Socket plain, String ignored, int port, boolean autoClose) throws IOException {
        var secure = (SSLSocket) system.createSocket(plain, host, port, autoClose);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        return secure;
    }

    /** At once, from the first byte. */
    Socket over(Socket plain) throws IOException {
        var secure = createSocket(plain, host, plain.getPort(), true);
        ((SSLSocket) secure).startHandshake();
        return secure;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return system.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return system.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String otherHost, int port) throws IOException {
        throw onlyThePortalConnects();
    }

    @Override
    public Socket createSocket(String otherHost, int port, InetAddress local, int localPort) throws IOException {
        throw onlyThePortalConnects();
    }

    @Override
    public Socket createSocket(InetAddress address, int port) throws IOException {
        throw onlyThePortalConnects();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) throws IOException {
        throw onlyThePortalConnects();
    }

    private static IOException onlyThePortalConnects() {
        return new IOException("connections are the portal's to open");
    }
}

package dev.leaven.host.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.zip.ZipFile;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import jdk.security.jarsigner.JarSigner;

/** A publisher's key, self-signed, for signing test jars. Each takes the JDK's keytool half a second: make few. */
public final class SigningKey {

    private static final String PASSWORD = "only-for-tests";

    private static final class Trusted {
        private static final SigningKey KEY = named("Trusted publisher");
    }

    private static final class Stranger {
        private static final SigningKey KEY = named("Stranger");
    }

    private final KeyStore.PrivateKeyEntry entry;

    private SigningKey(KeyStore.PrivateKeyEntry entry) {
        this.entry = entry;
    }

    /** The same in one JVM. */
    public static SigningKey trusted() {
        return Trusted.KEY;
    }

    /** Another, the same in one JVM, whom no test may trust. */
    public static SigningKey stranger() {
        return Stranger.KEY;
    }

    /** Valid from yesterday on, for a year. */
    public static SigningKey named(String name) {
        return make(name, "-1d", 365);
    }

    /** Its validity ended a month ago. */
    public static SigningKey expired() {
        return make("Expired publisher", "-60d", 30);
    }

    public X509Certificate certificate() {
        return (X509Certificate) entry.getCertificate();
    }

    /** For a server whose certificate nobody trusts. */
    public SSLContext untrustedServer() {
        try {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setEntry("key", entry, new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
            var managers = KeyManagerFactory.getInstance("PKIX");
            managers.init(keys, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs it in its place. */
    public Path sign(Path jar) {
        try {
            var signed = Files.createTempFile(jar.toAbsolutePath().getParent(), "signed", ".jar");
            try (var in = new ZipFile(jar.toFile());
                    var out = Files.newOutputStream(signed)) {
                new JarSigner.Builder(entry).digestAlgorithm("SHA-256").build().sign(in, out);
            }
            return Files.move(signed, jar, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SigningKey make(String name, String start, int days) {
        try {
            var folder = Files.createTempDirectory("signing-key");
            var store = folder.resolve("key.p12");
            keytool(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-J-XX:TieredStopAtLevel=1",
                    "-genkeypair",
                    "-alias",
                    "key",
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-dname",
                    "CN=" + name + ", O=Test",
                    "-startdate",
                    start,
                    "-validity",
                    "" + days,
                    "-keystore",
                    store.toString(),
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    PASSWORD));
            var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            var entry = keys.getEntry("key", new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
            Files.delete(store);
            Files.delete(folder);
            return new SigningKey((KeyStore.PrivateKeyEntry) entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            var said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

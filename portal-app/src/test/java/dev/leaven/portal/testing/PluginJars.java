package dev.leaven.portal.testing;

import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.operator.Installation;
import dev.leaven.portal.plugins.operator.Installations;
import dev.leaven.portal.plugins.operator.Publishers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Brings plugin jars into the portal as an operator does, each under an id that no other test uses. */
@TestComponent
public class PluginJars {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Publishers publishers;
    private final Installations installations;
    private final MutableClock clock;

    PluginJars(Publishers publishers, Installations installations, MutableClock clock) {
        this.publishers = publishers;
        this.installations = installations;
        this.clock = clock;
    }

    public static String newId(String kind) {
        return kind + "-" + COUNT.incrementAndGet();
    }

    /** Moves the clock to where test keys are valid, and trusts this one. */
    public SigningKey trust(SigningKey key) {
        clock.set(key.certificate().getNotBefore().toInstant().plus(Duration.ofDays(1)));
        var pem = pem(key);
        boolean known = publishers().stream()
                .anyMatch(one ->
                        one.equals(key.certificate().getSubjectX500Principal().getName()));
        if (!known) {
            SignedInAs.run(Organisations.OPERATOR, () -> publishers.trust(pem));
        }
        return key;
    }

    public static String pem(SigningKey key) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(key.certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] signed(PluginJar jar) {
        return bytes(jar.signedBy(trust(SigningKey.trusted())));
    }

    public static byte[] bytes(PluginJar jar) {
        return bytes(jar.write(TestFolder.of("plugin-jars")));
    }

    public static byte[] bytes(Path jar) {
        try {
            return Files.readAllBytes(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at it and lets it in. */
    public void install(byte[] jar) {
        SignedInAs.run(
                Organisations.OPERATOR,
                () -> installations.approve(jar, installations.review(jar).seen()));
    }

    public Installation installation(String id) {
        return SignedInAs.call(Organisations.OPERATOR, installations::all).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<String> publishers() {
        return SignedInAs.call(Organisations.OPERATOR, publishers::all).stream()
                .map(one -> one.name())
                .toList();
    }
}

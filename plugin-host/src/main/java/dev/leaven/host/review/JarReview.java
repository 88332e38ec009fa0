package dev.leaven.host.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/** Looks into a plugin's jar without loading a class of it, and says everything that speaks against it at once. */
public final class JarReview {

    /** Bytes of the largest jar that is looked into. */
    public static final int MAX_JAR = JarEntries.MAX_JAR;

    private final TrustedPublishers trust;
    private final PackReviewer packs;
    private final Clock clock;
    private final Findings findings = new Findings();
    private final JarSignature signature = new JarSignature();
    private final JarContent content = new JarContent();
    private final ClassReview classes = new ClassReview(findings);

    private JarReview(TrustedPublishers trust, PackReviewer packs, Clock clock) {
        this.trust = trust;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * Reviews a jar that nobody writes to meanwhile.
     *
     * @throws IOException where the file can't be read at all
     */
    public static PluginReview of(Path jar, TrustedPublishers trust, PackReviewer packs) throws IOException {
        return of(jar, trust, packs, Clock.systemUTC());
    }

    /** @param clock for the signer's certificate */
    public static PluginReview of(Path jar, TrustedPublishers trust, PackReviewer packs, Clock clock)
            throws IOException {
        return new JarReview(trust, packs, clock).look(jar);
    }

    private PluginReview look(Path jar) throws IOException {
        var size = Files.size(jar);
        var sha256 = Checksum.of(jar);
        if (size > JarEntries.MAX_JAR) {
            findings.add(FindingCode.TOO_LARGE, "jar");
            return unknown(sha256, size);
        }
        try {
            return canBeVerified(jar) ? verified(jar, sha256, size) : unknown(sha256, size);
        } catch (IOException | IllegalArgumentException _) {
            // ZipException mostly; a name that is no UTF-8 comes as the other one.
            findings.add(FindingCode.NOT_A_JAR);
            return unknown(sha256, size);
        }
    }

    private PluginReview verified(Path jar, String sha256, long size) throws IOException {
        try (var file = new JarFile(jar.toFile(), true, ZipFile.OPEN_READ)) {
            var manifest = manifest(file);
            var entries = new JarEntries(file, findings);
            for (var entry : entries.all()) {
                look(entry, entries);
            }
            var signer = signer(file, sha256);
            // What is left of an altered jar says nothing about what its publisher made.
            var pack = findings.has(FindingCode.ALTERED)
                    ? Optional.<String>empty()
                    : content.verdict(manifest, packs, findings);
            return review(manifest, sha256, size, signer, pack);
        }
    }

    // Java unpacks manifest and signatures as a whole before it gives out anything, however large that makes them.
    private boolean canBeVerified(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ)) {
            var found = new Findings();
            var entries = new JarEntries(file, found);
            for (var entry : entries.all()) {
                if (JarSignature.isPartOfSignature(entry.getName())) {
                    entries.read(entry);
                }
            }
            found.all().stream()
                    .filter(one -> one.code() == FindingCode.ZIP_BOMB || one.code() == FindingCode.TOO_LARGE)
                    .forEach(one -> findings.add(one.code(), one.detail()));
        }
        return findings.all().isEmpty();
    }

    private JarManifest manifest(JarFile file) {
        try {
            var manifest = file.getManifest();
            if (manifest != null) {
                return JarManifest.read(manifest, findings);
            }
        } catch (IOException | SecurityException _) {
            // Unreadable is as good as absent.
        }
        findings.add(FindingCode.NO_MANIFEST);
        return JarManifest.NONE;
    }

    private void look(JarEntry entry, JarEntries entries) throws IOException {
        try {
            var bytes = entries.read(entry);
            if (!findings.has(FindingCode.ZIP_BOMB) && !findings.has(FindingCode.TOO_LARGE)) {
                signature.saw(entry); // what was not read to its end looks unsigned
            }
            if (entry.getName().endsWith(".class")) {
                classes.look(entry.getName(), bytes);
            }
            if (entry.isDirectory() && bytes.length > 0) {
                findings.add(FindingCode.UNSAFE_ENTRY, entry.getName()); // Java would load it as the file of that name
            }
            content.saw(entry.getName(), bytes);
        } catch (SecurityException _) {
            findings.add(FindingCode.ALTERED, entry.getName());
        }
    }

    private Optional<Signer> signer(JarFile file, String sha256) throws IOException {
        if (!trust.checksums().contains(sha256)) {
            return signature.verdict(file, trust.certificates(), clock.instant(), findings);
        }
        // These very bytes are allowed: whoever signed them, and when, is only told.
        return signature.verdict(file, trust.certificates(), clock.instant(), new Findings());
    }

    private PluginReview unknown(String sha256, long size) {
        return review(JarManifest.NONE, sha256, size, Optional.empty(), Optional.empty());
    }

    private PluginReview review(
            JarManifest manifest, String sha256, long size, Optional<Signer> signer, Optional<String> pack) {
        return new PluginReview(
                manifest.id(),
                manifest.version(),
                manifest.kind(),
                manifest.provider(),
                manifest.description(),
                manifest.licence(),
                manifest.requires(),
                List.copyOf(manifest.hosts()),
                sha256,
                size,
                signer,
                pack,
                findings.all());
    }
}

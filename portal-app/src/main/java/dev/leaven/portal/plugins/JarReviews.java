package dev.leaven.portal.plugins;

import dev.leaven.host.JarReview;
import dev.leaven.host.PluginReview;
import dev.leaven.host.Signer;
import dev.leaven.portal.plugins.internal.HostTrust;
import dev.leaven.portal.plugins.internal.InstallationPlatformSql;
import dev.leaven.portal.plugins.internal.InstalledPlugin;
import dev.leaven.portal.plugins.internal.PackDoor;
import dev.leaven.portal.plugins.internal.UnderDevelopment;
import dev.leaven.portal.plugins.internal.Wanted;
import dev.leaven.portal.plugins.internal.WorkFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at uploaded jars: in themselves, and beside what is installed. */
@Component
class JarReviews {

    private final HostTrust trust;
    private final PackDoor packs;
    private final WorkFolder folder;
    private final InstallationPlatformSql installations;
    private final UnderDevelopment development;
    private final Clock clock;

    JarReviews(
            HostTrust trust,
            PackDoor packs,
            WorkFolder folder,
            InstallationPlatformSql installations,
            UnderDevelopment development,
            Clock clock) {
        this.trust = trust;
        this.packs = packs;
        this.folder = folder;
        this.installations = installations;
        this.development = development;
        this.clock = clock;
    }

    UploadReview of(byte[] jar) {
        var review = look(jar);
        int seen = installations.wanted(review.id()).map(Wanted::changes).orElse(0);
        var installed = installations.find(review.id()).map(InstalledPlugin::review);
        var reasons = new ArrayList<>(RefusalReason.of(review.findings()));
        installed.ifPresent(old -> clashes(review, old, reasons));
        if (development.has(review.id())) {
            reasons.add(new RefusalReason("plugins.clash.development", review.id()));
        }
        boolean otherCertificate = installed
                .flatMap(PluginReview::signer)
                .flatMap(old -> review.signer().map(now -> !now.sha256().equals(old.sha256())))
                .orElse(false);
        return new UploadReview(review, content(review), reasons, installed, otherCertificate, seen);
    }

    private PluginReview look(byte[] jar) {
        try (var lent = folder.lend(jar)) {
            return JarReview.of(lent.path(), trust.get(), packs, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<PackFindings.Content> content(PluginReview review) {
        return review.pack()
                .flatMap(text ->
                        Optional.ofNullable(packs.look(review.id(), text).content()));
    }

    /** An upgrade has the same kind, comes from the same publisher, and is another version. */
    private static void clashes(PluginReview now, PluginReview old, List<RefusalReason> reasons) {
        if (now.kind() != null && now.kind() != old.kind()) {
            reasons.add(new RefusalReason("plugins.clash.kind", old.id()));
        }
        if (!isSamePublisher(now, old)) {
            reasons.add(new RefusalReason(
                    "plugins.clash.publisher", old.signer().map(Signer::name).orElse(old.provider())));
        }
        if (now.sha256().equals(old.sha256())) {
            reasons.add(new RefusalReason("plugins.clash.installed", old.version()));
        } else if (now.version().equals(old.version())) {
            reasons.add(new RefusalReason("plugins.clash.version", old.version()));
        }
    }

    // By name, not by certificate, which every publisher renews some day: the operator trusted the new one, too. A jar
    // without a signer has been refused for that.
    private static boolean isSamePublisher(PluginReview now, PluginReview old) {
        return now.signer().isEmpty()
                || old.signer().isEmpty()
                || now.signer().get().name().equals(old.signer().get().name());
    }
}

package dev.leaven.portal.plugins.operator;

import dev.leaven.host.review.FindingCode;
import dev.leaven.host.review.JarReview;
import dev.leaven.host.review.PluginReview;
import dev.leaven.portal.plugins.PackFindings;
import dev.leaven.portal.plugins.PackFindings.Fault;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.plugins.operator.internal.CatalogPackReviewer;
import dev.leaven.portal.plugins.operator.internal.DesiredPlugin;
import dev.leaven.portal.plugins.operator.internal.HostTrust;
import dev.leaven.portal.plugins.operator.internal.InstallationPlatformSql;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugin;
import dev.leaven.portal.plugins.operator.internal.PluginOrigin;
import dev.leaven.portal.plugins.operator.internal.RemovalPlatformSql;
import dev.leaven.portal.plugins.operator.internal.RunningDevelopmentPlugins;
import dev.leaven.portal.plugins.operator.internal.WorkFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks at uploaded jars: in themselves, and beside what is installed. */
@Component
class JarReviews {

    private final HostTrust trust;
    private final CatalogPackReviewer packs;
    private final WorkFolder folder;
    private final InstallationPlatformSql installations;
    private final RemovalPlatformSql removals;
    private final RunningDevelopmentPlugins development;
    private final Clock clock;

    JarReviews(
            HostTrust trust,
            CatalogPackReviewer packs,
            WorkFolder folder,
            InstallationPlatformSql installations,
            RemovalPlatformSql removals,
            RunningDevelopmentPlugins development,
            Clock clock) {
        this.trust = trust;
        this.packs = packs;
        this.folder = folder;
        this.installations = installations;
        this.removals = removals;
        this.development = development;
        this.clock = clock;
    }

    UploadReview of(byte[] jar) {
        var review = look(jar);
        int seen = installations.wanted(review.id()).map(DesiredPlugin::changes).orElse(0);
        var installed = installations.find(review.id()).map(InstalledPlugin::review);
        var reasons = reasons(review);
        installed.ifPresentOrElse(old -> clashes(review, old, reasons), () -> claims(review, reasons));
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

    /** The host knows a pack's faults in its author's words only: that somebody else was first is said in the reader's. */
    private List<RefusalReason> reasons(PluginReview review) {
        var reasons = new ArrayList<RefusalReason>();
        var claims = review.pack().stream()
                .flatMap(text -> packs.look(review.id(), text).faults().stream())
                .filter(fault -> fault.words().isPresent())
                .collect(Collectors.toMap(Fault::text, fault -> fault.words().orElseThrow(), (one, _) -> one));
        for (var finding : review.findings()) {
            boolean ofPack = finding.code() == FindingCode.BROKEN_PACK && claims.containsKey(finding.detail());
            reasons.add(ofPack ? claims.get(finding.detail()) : RefusalReason.of(finding));
        }
        return reasons;
    }

    private Optional<PackFindings.Content> content(PluginReview review) {
        return review.pack()
                .flatMap(text ->
                        Optional.ofNullable(packs.look(review.id(), text).content()));
    }

    /** An upgrade has the same kind, comes from the same publisher, and is another version. */
    private static void clashes(PluginReview now, PluginReview old, List<RefusalReason> reasons) {
        var origin = PluginOrigin.of(old);
        if (!origin.isSameKind(PluginOrigin.of(now))) {
            reasons.add(new RefusalReason("plugins.clash.kind", old.id()));
        }
        if (!origin.isSamePublisher(PluginOrigin.of(now))) {
            reasons.add(new RefusalReason(
                    "plugins.clash.publisher", origin.publisher().orElse("")));
        }
        if (now.sha256().equals(old.sha256())) {
            reasons.add(new RefusalReason(UploadReview.SAME_JAR, old.version()));
        } else if (now.version().equals(old.version())) {
            reasons.add(new RefusalReason("plugins.clash.version", old.version()));
        }
    }

    /** What was removed still owns its id: what organisations filled in is for nobody else. */
    private void claims(PluginReview now, List<RefusalReason> reasons) {
        removals.origin(now.id()).ifPresent(before -> {
            if (!before.isSameKind(PluginOrigin.of(now))) {
                reasons.add(new RefusalReason("plugins.clash.kind.before", now.id()));
            }
            if (!before.isSamePublisher(PluginOrigin.of(now))) {
                reasons.add(new RefusalReason(
                        "plugins.clash.publisher.before", before.publisher().orElse("")));
            }
        });
    }
}

package dev.leaven.portal.catalog.internal;

import dev.leaven.pack.CheckedPack;
import dev.leaven.pack.PackCheck;
import dev.leaven.pack.PackInvalid;
import dev.leaven.pack.PackProblem;
import dev.leaven.plugin.LocalizedText;
import dev.leaven.portal.catalog.PackKind;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.plugins.FrozenPack;
import dev.leaven.portal.plugins.PackAdmission;
import dev.leaven.portal.plugins.PackFindings;
import dev.leaven.portal.plugins.PackFindings.Content;
import dev.leaven.portal.plugins.PackFindings.Fault;
import dev.leaven.portal.plugins.PackRefused;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.plugins.RefusalReason.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets packs of plugins in: checked against the newest recipe, and nobody takes what is another's. */
@Component
class ExtensionAdmission implements PackAdmission {

    private static final String FILE = "leaven/pack.yaml";

    private final PackVersionPlatformSql versions;
    private final PackPublication publication;
    private final Packs packs;

    ExtensionAdmission(PackVersionPlatformSql versions, PackPublication publication, Packs packs) {
        this.versions = versions;
        this.publication = publication;
        this.packs = packs;
    }

    @Override
    public PackFindings inspect(String pluginId, String text) {
        try {
            CheckedPack pack = check(text);
            return new PackFindings(content(pack), claims(pluginId, pack));
        } catch (PackInvalid invalid) {
            return new PackFindings(null, faults(invalid));
        }
    }

    @Override
    public FrozenPack freeze(String pluginId, String text) {
        try {
            CheckedPack pack = check(text);
            List<Fault> claims = claims(pluginId, pack);
            if (!claims.isEmpty()) {
                throw new PackRefused(claims);
            }
            publication.publish(pack, PackKind.EXTENSION, pluginId);
            return frozen(pack);
        } catch (PackInvalid invalid) {
            throw new PackRefused(faults(invalid));
        } catch (PublishedPackMismatch changed) {
            throw new PackRefused(List.of(new Fault("pack.version", String.valueOf(changed.getMessage()))));
        }
    }

    private CheckedPack check(String text) {
        String recipe = versions.content(packs.core().ref()).orElseThrow();
        return PackCheck.extensionsOf(recipe).check(FILE, text);
    }

    /** What is wrong with a pack that is fine in itself, in view of what was kept before. */
    private List<Fault> claims(String pluginId, CheckedPack pack) {
        var claims = new ArrayList<Fault>();
        versions.pluginOf(pack.id())
                .filter(owner -> !owner.equals(pluginId))
                .ifPresent(owner ->
                        claims.add(taken("pack.id", "belongs to the plugin " + owner, "plugins.claim.id", owner)));
        versions.packOfPrefix(String.valueOf(pack.idPrefix()))
                .filter(owner -> !owner.equals(pack.id()))
                .ifPresent(owner -> claims.add(
                        taken("pack.idPrefix", "is taken by the pack " + owner, "plugins.claim.prefix", owner)));
        versions.find(new PackRef(pack.id(), pack.version()))
                .filter(kept -> !kept.checksum().equals(pack.checksum()))
                .ifPresent(kept -> claims.add(taken(
                        "pack.version",
                        String.valueOf(
                                new PublishedPackMismatch(kept.ref(), kept.checksum(), pack.checksum()).getMessage()),
                        "plugins.claim.version",
                        pack.id() + " " + pack.version())));
        return claims;
    }

    private static Fault taken(String path, String explanation, String messageKey, String by) {
        return new Fault(path, explanation, Optional.of(new RefusalReason(messageKey, by)));
    }

    private static Content content(CheckedPack pack) {
        return new Content(
                frozen(pack),
                new LocalizedText(pack.name()),
                new LocalizedText(pack.description()),
                pack.languages(),
                pack.clusters(),
                pack.ingredients(),
                pack.questions());
    }

    private static FrozenPack frozen(CheckedPack pack) {
        return new FrozenPack(pack.id(), pack.version());
    }

    private static List<Fault> faults(PackInvalid invalid) {
        return invalid.problems().stream().map(ExtensionAdmission::fault).toList();
    }

    private static Fault fault(PackProblem problem) {
        String line = problem.line() > 0 ? " (line " + problem.line() + ")" : "";
        String place = (problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file())
                + (problem.path().isEmpty() ? "" : " " + problem.path());
        String key = "plugins.pack." + problem.fault().name().toLowerCase(Locale.ROOT);
        return new Fault(
                problem.path(),
                problem.reason() + line,
                Optional.of(new RefusalReason(
                        RefusalReason.BROKEN_PACK, place, Optional.of(new Words(key, problem.details())))));
    }
}

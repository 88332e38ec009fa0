package dev.leaven.portal.catalog;

import dev.leaven.pack.VersionRange;
import dev.leaven.portal.catalog.internal.PackMapper;
import dev.leaven.portal.catalog.internal.PackMerge;
import dev.leaven.portal.catalog.internal.PackVersionPlatformSql;
import dev.leaven.portal.plugins.EnabledPlugins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The published content. */
@Service
// Content is no tenant's data, and the anonymous respondent's page reads it.
@PreAuthorize("permitAll()")
public class Packs {

    private final PackVersionPlatformSql versions;
    private final EnabledPlugins enabled;
    private final Map<PackRef, Pack> cache = new ConcurrentHashMap<>();
    private final Map<PackRef, Extension> extensions = new ConcurrentHashMap<>();
    private final Map<List<PackRef>, Pack> merged = new ConcurrentHashMap<>();

    Packs(PackVersionPlatformSql versions, EnabledPlugins enabled) {
        this.versions = versions;
        this.enabled = enabled;
    }

    /**
     * A published version, for ever the same.
     *
     * @throws NoSuchElementException where it was never published
     */
    public Pack get(PackRef ref) {
        return cache.computeIfAbsent(ref, this::read);
    }

    /**
     * A version of the recipe with extensions beside it, in this order. Whether a tenant may still choose them does not
     * matter here: what a campaign has pinned, it keeps.
     *
     * @throws NoSuchElementException where one was never published
     */
    public Pack get(PackRef recipe, List<PackRef> beside) {
        if (beside.isEmpty()) {
            return get(recipe);
        }
        var key = new ArrayList<>(List.of(recipe));
        key.addAll(beside);
        return merged.computeIfAbsent(
                List.copyOf(key),
                _ -> PackMerge.of(
                        get(recipe), beside.stream().map(this::extension).toList()));
    }

    /** What the current tenant has enabled and fits the newest recipe, by id; empty with no tenant bound. */
    public List<Extension> available() {
        String version = core().ref().version();
        return enabled.packs().stream()
                .map(one -> new PackRef(one.pack().packId(), one.pack().packVersion()))
                .distinct()
                .sorted()
                .map(this::extension)
                .filter(extension -> VersionRange.includes(extension.requires(), version))
                .toList();
    }

    /** The newest recipe with everything beside it that the current tenant has enabled. */
    public Pack offered() {
        return get(core().ref(), available().stream().map(Extension::ref).toList());
    }

    /** Ids of the packs that a plugin ever brought, in whatever version. */
    public Set<String> ofPlugin(String pluginId) {
        return versions.ofPlugin(pluginId);
    }

    /** The newest version of the recipe. */
    public Pack core() {
        // Asked each time: another node may have published a newer one meanwhile.
        PackRef newest = versions.all().stream()
                .filter(version -> version.kind() == PackKind.CORE)
                .map(PackSummary::ref)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new NoSuchElementException("no core pack was published"));
        return get(newest);
    }

    /**
     * A message to start from, of this recipe or else of the newest: an older one may lack it.
     *
     * @throws NoSuchElementException where neither has one of this id
     */
    public MessageTemplate messageTemplate(PackRef ref, String id) {
        return Stream.of(get(ref), core())
                .flatMap(pack -> pack.messageTemplates().stream())
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no message template " + id));
    }

    /** All published versions, by id and then the newest first. */
    public List<PackSummary> published() {
        return versions.all().stream()
                .sorted(Comparator.comparing(
                                (PackSummary version) -> version.ref().id())
                        .thenComparing(PackSummary::ref, Comparator.reverseOrder()))
                .toList();
    }

    private Extension extension(PackRef ref) {
        return extensions.computeIfAbsent(ref, this::readExtension);
    }

    private Extension readExtension(PackRef ref) {
        return PackMapper.toExtension(content(ref));
    }

    private Pack read(PackRef ref) {
        return PackMapper.toPack(content(ref));
    }

    private String content(PackRef ref) {
        return versions.content(ref)
                .orElseThrow(() -> new NoSuchElementException("pack " + ref + " was never published"));
    }
}

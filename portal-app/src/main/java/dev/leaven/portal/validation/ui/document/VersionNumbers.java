package dev.leaven.portal.validation.ui.document;

import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.VersionRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By which number people know the version that a decision names by its hash. */
public final class VersionNumbers {

    private final Map<ContentHash, Integer> numbers = new HashMap<>();

    /** Where two versions say the same, the earlier number counts: that is the one that was read. */
    public VersionNumbers(List<VersionRow> versions) {
        versions.forEach(one -> numbers.merge(one.hash(), one.number(), Math::min));
    }

    /** Empty for a version of another cycle. */
    public Optional<Integer> of(ContentHash hash) {
        return Optional.ofNullable(numbers.get(hash));
    }
}

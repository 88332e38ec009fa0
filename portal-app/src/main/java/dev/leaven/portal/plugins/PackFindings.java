package dev.leaven.portal.plugins;

import dev.leaven.plugin.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue thinks of a pack.
 *
 * @param content what it would add; null where the pack can't be read
 * @param faults why it is refused; empty where it is not
 */
public record PackFindings(@Nullable Content content, List<Fault> faults) {

    /**
     * @param languages ISO 639-1 codes
     * @param questions over all perspectives
     */
    public record Content(
            FrozenPack pack,
            LocalizedText name,
            LocalizedText description,
            List<String> languages,
            int clusters,
            int ingredients,
            int questions) {}

    /**
     * @param path where in the pack, such as {@code clusters[0].ingredients[2].id}; may be empty
     * @param explanation for the pack's author, in English
     * @param words the same for an operator, in any language; empty where there are none
     */
    public record Fault(String path, String explanation, Optional<RefusalReason> words) {

        public Fault(String path, String explanation) {
            this(path, explanation, Optional.empty());
        }

        /** Path and explanation. */
        public String text() {
            return path.isEmpty() ? explanation : path + ": " + explanation;
        }
    }

    public PackFindings {
        faults = List.copyOf(faults);
    }
}

package dev.leaven.portal.catalog.ui;

import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** Finds ingredients by name, whatever the case or the accents. The name of a cluster finds all that is in it. */
final class RecipeSearch {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private RecipeSearch() {}

    /**
     * What to show.
     *
     * @param words all of it when blank
     * @return in the order of the pack; clusters without a hit are absent
     */
    static SequencedMap<Cluster, List<Ingredient>> find(Pack pack, String words, Locale locale) {
        String wanted = plain(words, locale);
        SequencedMap<Cluster, List<Ingredient>> found = new LinkedHashMap<>();
        for (Cluster cluster : pack.clusters()) {
            boolean whole = plain(cluster.name().in(locale), locale).contains(wanted);
            var hits = cluster.ingredients().stream()
                    .filter(ingredient ->
                            whole || plain(ingredient.name().in(locale), locale).contains(wanted))
                    .toList();
            if (!hits.isEmpty()) {
                found.put(cluster, hits);
            }
        }
        return found;
    }

    private static String plain(String text, Locale locale) {
        return ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(locale);
    }
}

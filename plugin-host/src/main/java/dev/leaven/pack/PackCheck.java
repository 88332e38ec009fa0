package dev.leaven.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Checks the text of a pack, whole: everything that is wrong comes at once. Safe for use by several threads. */
public final class PackCheck {

    private static final List<PackRule> COMMON = List.of(
            new PackSchema(),
            new LanguageRule(),
            new UniqueIdRule(),
            new SequenceRule(),
            new ShortFormRule(),
            new PlaceholderRule(),
            new KnownPlaceholderRule());

    private final List<PackRule> rules;

    private PackCheck(PackRule... special) {
        rules = new ArrayList<>(COMMON);
        rules.addAll(List.of(special));
    }

    /** For the recipe itself. */
    public static PackCheck recipes() {
        return new PackCheck(new KindRule("core"), new ReferenceRule(), new MeasurementRule());
    }

    /** For what plugins bring, against the recipe of this release. */
    public static PackCheck extensions() {
        return extensionsOf(recipes().check(Recipe.FILE, Recipe.yaml()).canonicalJson());
    }

    /**
     * For what plugins bring, against some version of the recipe.
     *
     * @param recipe canonical JSON of a checked recipe
     */
    public static PackCheck extensionsOf(String recipe) {
        var core = new PackNode("", JsonMapper.shared().readTree(recipe));
        return new PackCheck(
                new KindRule("extension"),
                new ReferenceRule(core),
                new ExpertRule(core),
                new PrefixRule(core),
                new RequiredRecipeRule(core));
    }

    /**
     * Reads and checks.
     *
     * @param file name for messages
     * @param text YAML or JSON
     * @throws PackInvalid with everything that is wrong, in the order of the file
     */
    public CheckedPack check(String file, String text) {
        YamlSource source = YamlSource.read(file, text);
        List<PackProblem> problems = new ArrayList<>(source.duplicates());
        PackNode root = new PackNode("", source.root());
        for (PackRule rule : rules) {
            rule.check(root, (path, fault, details) -> problems.add(source.problem(path, fault, details)));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(PackProblem::line));
            throw new PackInvalid(file, problems);
        }
        return CheckedPack.of(source.root());
    }

    /** Like {@link #check}, for those who only want to know what is wrong. */
    public List<PackProblem> problems(String file, String text) {
        try {
            check(file, text);
            return List.of();
        } catch (PackInvalid invalid) {
            return invalid.problems();
        }
    }
}

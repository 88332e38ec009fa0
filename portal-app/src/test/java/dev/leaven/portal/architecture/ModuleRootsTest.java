package dev.leaven.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.leaven.portal.Portal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The root of a module is what other modules import, and nothing else: decision 0015. */
class ModuleRootsTest {

    /** One in so many may wait for the module that will need it. */
    private static final int ONE_IN = 10;

    @TestFactory
    Stream<DynamicTest> others_import_what_lies_on_the_root_of() {
        var portal = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(Portal.class.getPackageName());
        var imported = imported(portal);
        return roots(portal).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(root ->
                        DynamicTest.dynamicTest(root.getKey(), () -> check(root.getKey(), root.getValue(), imported)));
    }

    @Test
    void a_type_that_nobody_imports_is_seen() {
        var offenders = new ClassFileImporter().importPackages("dev.leaven.offenders");
        var south = roots(offenders).getOrDefault("dev.leaven.offenders.south", List.of());
        assertThat(unused(south, Set.of())).isEqualTo(south).isNotEmpty();
        assertThat(unused(south, imported(offenders)))
                .as("north uses it, and the cycle of the two is what another rule is for")
                .isEmpty();
    }

    private static void check(String module, List<JavaClass> root, Set<JavaClass> imported) {
        var unused = unused(root, imported);
        assertThat(unused.size() * ONE_IN)
                .as(
                        "%d of %d public types in %s are used by no other module: %s. Move them to %s.app, or to %s.internal"
                                + " where no page of the module needs them either",
                        unused.size(),
                        root.size(),
                        module,
                        unused.stream().map(JavaClass::getSimpleName).toList(),
                        module,
                        module)
                .isLessThanOrEqualTo(root.size());
    }

    private static List<JavaClass> unused(List<JavaClass> root, Set<JavaClass> imported) {
        return root.stream().filter(type -> !imported.contains(type)).toList();
    }

    private static Map<String, List<JavaClass>> roots(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().equals(Conditions.module(type)))
                .filter(type ->
                        type.equals(outermost(type)) && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().equals(Portal.class.getPackageName()))
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .collect(Collectors.groupingBy(Conditions::module));
    }

    /** Types that a class of another module names, on their own or by one that is nested in them. */
    private static Set<JavaClass> imported(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !Conditions.module(use.getOriginClass()).equals(Conditions.module(target(use))))
                .map(use -> outermost(target(use)))
                .collect(Collectors.toSet());
    }

    private static JavaClass target(Dependency use) {
        return use.getTargetClass().getBaseComponentType();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ModuleRootsTest::outermost).orElse(type);
    }
}

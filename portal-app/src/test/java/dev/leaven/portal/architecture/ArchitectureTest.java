package dev.leaven.portal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.leaven.portal.Portal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

/** Every rule holds for the portal, and every rule sees the class in {@code dev.leaven.offenders} that breaks it. */
class ArchitectureTest {

    private static final String OFFENDERS = "dev.leaven.offenders";
    private static final List<Class<?>> RULES =
            List.of(CodeRules.class, ServiceRules.class, StorageRules.class, UiRules.class);

    @Test
    void modules_are_whole_and_without_cycles() {
        ApplicationModules.of(Portal.class).verify();
    }

    @Test
    void modulith_sees_a_cycle() {
        var offenders = ApplicationModules.of(OFFENDERS, (ImportOption) location -> true);
        Assertions.assertThrows(RuntimeException.class, offenders::verify);
    }

    @TestFactory
    Stream<DynamicTest> the_portal_keeps() {
        var portal = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(Portal.class.getPackageName());
        return rules((name, rule) ->
                DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(portal)));
    }

    @TestFactory
    Stream<DynamicTest> an_offender_is_caught_by() {
        JavaClasses offenders = new ClassFileImporter().importPackages(OFFENDERS);
        return rules((name, rule) -> DynamicTest.dynamicTest(
                name,
                () -> Assertions.assertTrue(
                        rule.evaluate(offenders).hasViolation(),
                        () -> "no class in " + OFFENDERS + " breaks: " + name)));
    }

    private static Stream<DynamicTest> rules(BiFunction<String, ArchRule, DynamicTest> test) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (var holder : RULES) {
            for (var field : holder.getDeclaredFields()) {
                if (ArchRule.class.isAssignableFrom(field.getType())) {
                    try {
                        rules.put(field.getName().replace('_', ' '), (ArchRule) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return rules.entrySet().stream().map(rule -> test.apply(rule.getKey(), rule.getValue()));
    }
}

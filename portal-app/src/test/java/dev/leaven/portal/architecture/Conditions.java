package dev.leaven.portal.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The vocabulary of our rules that ArchUnit does not bring. */
final class Conditions {

    /** Root package plus one name is a module: {@code dev.leaven.portal.identity}. */
    private static final int MODULE_DEPTH = 4;

    private Conditions() {}

    static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return String.join(".", Arrays.copyOf(parts, Math.min(parts.length, MODULE_DEPTH)));
    }

    /** The simple name of the top-level class: a nested class or lambda goes by the file it stands in. */
    static String file(JavaClass type) {
        return type.getEnclosingClass().map(Conditions::file).orElseGet(type::getSimpleName);
    }

    static boolean isIn(JavaClass type, String part) {
        return ("." + type.getPackageName() + ".").contains("." + part + ".");
    }

    static ArchRule everyClass(String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return every(type -> true, description, check);
    }

    static ArchRule every(
            Predicate<JavaClass> which, String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (which.test(type)) {
                    check.accept(type, events);
                }
            }
        });
    }

    /** Calls and method references alike. */
    static ArchRule noCall(String description, Predicate<JavaAccess<?>> forbidden, Predicate<JavaClass> allowed) {
        return everyClass("not " + description, (type, events) -> {
            if (allowed.test(type)) {
                return;
            }
            type.getAccessesFromSelf().stream()
                    .filter(forbidden)
                    .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
        });
    }

    static ArchRule noDependency(String description, Predicate<JavaClass> forbidden, Predicate<JavaClass> allowed) {
        return everyClass("not " + description, (type, events) -> {
            if (allowed.test(type)) {
                return;
            }
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(forbidden)
                    .distinct()
                    .forEach(target -> violate(events, type, type.getName() + " uses " + target.getName()));
        });
    }

    static ArchRule usedOnlyByOwnModule(String part) {
        return every(
                type -> isIn(type, part),
                "be used only by their own module when they live in " + part,
                (type, events) -> type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !module(use.getOriginClass()).equals(module(type)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription()))));
    }

    static Predicate<JavaAccess<?>> on(String owner, String... names) {
        var wanted = Arrays.asList(names);
        return access -> access.getTargetOwner().isAssignableTo(owner)
                && (wanted.isEmpty() || wanted.contains(access.getTarget().getName()));
    }

    static boolean takes(JavaAccess<?> access, Class<?> parameter) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
    }

    static void violate(ConditionEvents events, Object what, String message) {
        events.add(SimpleConditionEvent.violated(what, message));
    }
}

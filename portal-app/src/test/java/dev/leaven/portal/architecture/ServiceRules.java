package dev.leaven.portal.architecture;

import static dev.leaven.portal.architecture.Conditions.every;
import static dev.leaven.portal.architecture.Conditions.everyClass;
import static dev.leaven.portal.architecture.Conditions.isIn;
import static dev.leaven.portal.architecture.Conditions.violate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;

/** Application services: the only doors to what a module keeps. */
final class ServiceRules {

    private static final String AUTHORISED = "org.springframework.security.access.prepost.PreAuthorize";

    static final ArchRule every_public_method_of_a_service_is_authorised = every(
                    ServiceRules::isService,
                    "say who may call them (@PreAuthorize)",
                    (type, events) -> type.getMethods().stream()
                            .filter(ServiceRules::isDoor)
                            .filter(method ->
                                    !method.isMetaAnnotatedWith(AUTHORISED) && !type.isMetaAnnotatedWith(AUTHORISED))
                            .forEach(method -> violate(events, method, method.getFullName() + " is open to everybody")))
            .because("whoever reaches a service reaches rows: annotate the class or the method with @PreAuthorize");

    static final ArchRule services_of_the_api_are_public = every(
                    type -> isService(type) && !isIn(type, "internal") && !isIn(type, "ui"),
                    "be public",
                    (type, events) -> {
                        if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
                            violate(events, type, type.getName() + " is a service that nobody can call");
                        }
                    })
            .because("a helper belongs into internal");

    static final ArchRule services_are_made_by_spring_alone = every(
                    ServiceRules::isService,
                    "have no public constructor",
                    (type, events) -> type.getConstructors().stream()
                            .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(made -> violate(events, made, made.getFullName() + " is public")))
            .because(
                    "a service made by hand has no transactions and asks nobody who may call: make it package-private");

    static final ArchRule transactions_begin_in_services_only = everyClass(
                    "open transactions outside services", (type, events) -> {
                        if (!isService(type)
                                && (isTransactional(type)
                                        || type.getMethods().stream().anyMatch(ServiceRules::isTransactional))) {
                            violate(events, type, type.getName() + " is @Transactional but no @Service");
                        }
                    })
            .because("one use case is one transaction: move the annotation to the service that calls");

    static final ArchRule services_return_no_managed_entity = every(
                    type -> isService(type) && !isIn(type, "internal"),
                    "return records, never entities",
                    (type, events) -> type.getMethods().stream()
                            .filter(ServiceRules::isDoor)
                            .filter(method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                    .anyMatch(part -> part.isAnnotatedWith("jakarta.persistence.Entity")))
                            .forEach(method -> violate(events, method, method.getFullName() + " hands out an entity")))
            .because("an entity loads rows wherever it goes: return a record");

    private ServiceRules() {}

    private static boolean isService(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Service");
    }

    private static boolean isDoor(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isTransactional(CanBeAnnotated element) {
        return element.isMetaAnnotatedWith("org.springframework.transaction.annotation.Transactional")
                || element.isMetaAnnotatedWith("jakarta.transaction.Transactional");
    }
}

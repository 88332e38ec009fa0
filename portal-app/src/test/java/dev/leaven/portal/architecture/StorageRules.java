package dev.leaven.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static dev.leaven.portal.architecture.Conditions.every;
import static dev.leaven.portal.architecture.Conditions.everyClass;
import static dev.leaven.portal.architecture.Conditions.isIn;
import static dev.leaven.portal.architecture.Conditions.noCall;
import static dev.leaven.portal.architecture.Conditions.noDependency;
import static dev.leaven.portal.architecture.Conditions.on;
import static dev.leaven.portal.architecture.Conditions.violate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Predicate;

/** Rows are reached in ways that the tenant filter or the eye of a reviewer covers, and in no other. */
final class StorageRules {

    private static final String QUERY = "org.springframework.data.jpa.repository.Query";
    private static final String NATIVE_QUERY = "org.springframework.data.jpa.repository.NativeQuery";

    /** Hibernate does not filter native SQL: whoever reads such a class looks for the tenant in every query. */
    private static final Predicate<JavaClass> SQL_CLASS = type ->
            Conditions.file(type).endsWith("TenantSql") || Conditions.file(type).endsWith("PlatformSql");

    static final ArchRule plain_jdbc_lives_in_sql_classes = noDependency(
                    "use Spring's JDBC outside …TenantSql and …PlatformSql",
                    type -> type.getName()
                            .matches(
                                    "org\\.springframework\\.jdbc\\.core\\..*(JdbcClient|Jdbc\\w*Template|Jdbc\\w*Operations|SimpleJdbc\\w+)(\\$.*)?"),
                    SQL_CLASS)
            .because(
                    "nobody filters it by tenant: move the query to a …TenantSql class, where a reviewer looks for the tenant");

    static final ArchRule raw_connections_live_in_sql_classes = noCall(
                    "prepare statements by hand outside …TenantSql and …PlatformSql",
                    access -> on("java.sql.Connection", "createStatement", "prepareStatement", "prepareCall")
                                    .test(access)
                            || (on("javax.sql.DataSource", "getConnection").test(access)),
                    SQL_CLASS.or(type -> Conditions.file(type).equals("TenantGuard")))
            .because("nobody filters it by tenant: use JdbcClient in a …TenantSql class");

    /** Past the guard goes only what a reviewer recognises by its name. */
    static final ArchRule only_platform_sql_works_outside_tenants = noCall(
                    "work outside the tenants' walls",
                    access -> access.getTargetOwner().getSimpleName().equals("OutsideTenants")
                            && access.getTarget().getName().equals("call"),
                    type -> Conditions.file(type).endsWith("PlatformSql"))
            .because("behind it nothing keeps tenants apart: move what has no tenant to a …PlatformSql class");

    static final ArchRule native_queries_live_in_sql_classes = noCall(
                    "make native queries outside …TenantSql and …PlatformSql",
                    access -> access.getTarget()
                                    .getName()
                                    .matches(
                                            "createNative\\w*Query|doWork|doReturningWork|createStoredProcedure\\w*|createNamedStoredProcedure\\w*")
                            && access.getTargetOwner()
                                    .getPackageName()
                                    .matches("(jakarta\\.persistence|org\\.hibernate)(\\..*)?"),
                    SQL_CLASS)
            .because("nobody filters them by tenant: write JPQL, or move the query to a …TenantSql class");

    static final ArchRule repositories_declare_no_native_query = everyClass(
                    "declare native queries",
                    (type, events) -> type.getMethods().stream()
                            .filter(StorageRules::isNative)
                            .forEach(method -> violate(events, method, method.getFullName() + " is native SQL")))
            .because("nobody filters it by tenant: write JPQL, or move the query to a …TenantSql class");

    /** Its table has no tenant column. */
    static final ArchRule no_element_collection = noMembers()
            .should()
            .beAnnotatedWith("jakarta.persistence.ElementCollection")
            .because("its table has no tenant column: make an entity of it");

    static final ArchRule no_second_level_cache = everyClass("cache rows beyond a session", (type, events) -> {
                if (type.isAnnotatedWith("jakarta.persistence.Cacheable")
                        || type.isAnnotatedWith("org.hibernate.annotations.Cache")
                        || type.isAnnotatedWith("org.hibernate.annotations.NaturalIdCache")
                        || type.getMembers().stream()
                                .anyMatch(member -> member.isAnnotatedWith("org.hibernate.annotations.Cache"))) {
                    violate(events, type, type.getName() + " is cached across tenants");
                }
            })
            .because("rows of one tenant would be served to another: cache records by tenant, or nothing");

    static final ArchRule entities_are_internal = every(
                    type -> type.isAnnotatedWith("jakarta.persistence.Entity"), "live in internal", (type, events) -> {
                        if (!isIn(type, "internal")) {
                            violate(events, type, type.getName() + " is an entity that other modules can reach");
                        }
                    })
            .because("entities load and change rows wherever they are: move it to internal");

    static final ArchRule repositories_are_hidden = every(
                    type -> type.isAssignableTo("org.springframework.data.repository.Repository"),
                    "live in internal or be package-private",
                    (type, events) -> {
                        if (!isIn(type, "internal") && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                            violate(events, type, type.getName() + " is a repository that other modules can reach");
                        }
                    })
            .because("services decide who reads: leave public out");

    private StorageRules() {}

    private static boolean isNative(JavaMethod method) {
        return method.isAnnotatedWith(NATIVE_QUERY)
                || method.tryGetAnnotationOfType(QUERY)
                        .flatMap(query -> query.get("nativeQuery"))
                        .filter(Boolean.TRUE::equals)
                        .isPresent();
    }
}

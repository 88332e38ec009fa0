package dev.leaven.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules about text that no class file shows. */
class SourceRulesTest {

    private static final int LONGEST = 400;
    private static final int LONGEST_VIEW = 200;
    private static final int MEDIAN = 60;

    @Test
    void no_file_is_long_and_half_of_them_are_short() {
        assertThat(Stream.concat(Sources.mainJava().stream(), Sources.testJava().stream()))
                .as("files with at most %d lines, views %d: split what does two jobs", LONGEST, LONGEST_VIEW)
                .noneMatch(source -> source.lines() > (source.isNamed("View.java") ? LONGEST_VIEW : LONGEST));
        assertThat(median(Sources.mainJava().stream()
                        .filter(source -> !source.isNamed("package-info.java"))
                        .map(Sources.Source::lines)
                        .toList()))
                .as("median lines of a Java file: split what does two jobs")
                .isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        assertThat(Sources.mainJava().stream()
                        .map(source -> source.path().getParent())
                        .distinct())
                .allSatisfy(folder -> {
                    var info = Sources.portal().resolve(folder).resolve("package-info.java");
                    assertThat(info).exists();
                    assertThat(Files.readString(info))
                            .as("%s says in a sentence what the package is for, and is @NullMarked", info)
                            .contains("@NullMarked", "/**");
                });
    }

    /** On the class path of tests it would come first, and the module's declaration would silently be gone. */
    @Test
    void no_test_describes_a_package_that_the_portal_describes() {
        assertThat(Sources.testJava())
                .as("test packages of their own: delete the package-info.java that stands in main already")
                .filteredOn(source -> source.isNamed("package-info.java"))
                .noneMatch(source -> Files.exists(
                        Sources.portal().resolve(source.path().toString().replace("src/test", "src/main"))));
    }

    @Test
    void every_module_declares_what_it_may_use() {
        assertThat(Sources.mainJava())
                .as(
                        "modules that say what they may use: @ApplicationModule(allowedDependencies = …) in package-info.java")
                .filteredOn(source -> source.path().toString().matches(".*dev/leaven/portal/\\w+/package-info\\.java"))
                .allMatch(source -> source.text().contains("@ApplicationModule("));
    }

    @Test
    void only_the_demo_calls_what_is_for_the_pages_of_other_modules() {
        assertThat(Sources.mainJava())
                .as("modules that let themselves into another's app package: move what they need to its root")
                .filteredOn(source -> source.isNamed("package-info.java"))
                .filteredOn(source -> source.contains(":: (\\w+-)?app\""))
                .allMatch(source -> source.isIn("demo"))
                .isNotEmpty();
    }

    @Test
    void no_lumo_and_no_raw_html() {
        assertThat(Stream.of(Sources.mainJava(), Sources.templates(), Sources.frontend())
                        .flatMap(List::stream))
                .as("no Lumo and no raw HTML: use --vaadin-* or --aura-* properties, and build pages from elements")
                .noneMatch(source ->
                        source.contains("--lumo-|\\bLumoUtility\\b|lumo/|unsafeHTML|\\beval\\(|new Function\\("));
        assertThat(Stream.of(Sources.mainJava(), Sources.templates()).flatMap(List::stream))
                .as("no innerHTML: it runs what people type; set text")
                .noneMatch(source -> source.contains("innerHTML"));
    }

    @Test
    void no_template_styles_or_scripts_inline() {
        assertThat(Sources.templates())
                .as("no style or script in a template: put it into frontend/public")
                .noneMatch(source -> source.contains("\\sstyle=|\\son\\w+=|<style|<script(?![^>]*src=)|javascript:"));
    }

    @Test
    void tests_do_not_sleep() {
        assertThat(Sources.testJava())
                .as("tests without Thread.sleep: move the clock, or await what you wait for")
                .filteredOn(source -> !source.isIn("offenders") && !source.isIn("architecture"))
                .noneMatch(source -> source.contains("Thread\\.sleep"));
    }

    @Test
    void every_query_of_a_tenant_sql_class_names_the_tenant() {
        assertThat(Sources.findings(
                        Sources.mainJava().stream().filter(source -> source.isNamed("TenantSql.java")),
                        source -> tenantless(source.text())))
                .as("queries without tenant_id = :tenant")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit_entry",
                "cycle_gate",
                "owner_answer",
                "plan_version",
                "decision",
                "plan_in_force",
                "remark",
                "remark_answer",
                "minuted_decision",
                "action_check_in"
            })
    void nothing_changes_or_removes_what_happened(String table) {
        assertThat(Sources.mainJava())
                .as("code that leaves %s as it is: add a row that says what is different now", table)
                .noneMatch(source ->
                        source.contains("(?i)\\b(update|delete\\s+from|replace\\s+into)\\s+" + table + "\\b"));
    }

    @Test
    void a_query_without_a_tenant_is_seen() {
        assertThat(tenantless("""
                class T {
                    static final String SELECT = "select a" // why
                            + " from b";
                    static final String MINE = " where tenant_id = :tenant";
                    void t(String column) {
                        sql("select a from b where id = :id");
                        sql(SELECT + " where id = :id");
                        sql(SELECT + MINE + " and " + column + " = 1");
                        sql("insert into b (tenant_id, a) values (?, ?)");
                    }
                }
                """)).containsExactly("select a from b where id = :id", "select a from b where id = :id");
    }

    private static List<String> tenantless(String java) {
        return SqlText.statements(java).stream()
                .filter(sql -> !sql.contains(":tenant")
                        && !(sql.strip().toLowerCase(Locale.ROOT).startsWith("insert") && sql.contains("tenant_id")))
                .map(String::strip)
                .toList();
    }

    private static long median(List<Long> numbers) {
        var sorted = numbers.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}

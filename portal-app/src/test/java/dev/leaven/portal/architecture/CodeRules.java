package dev.leaven.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static dev.leaven.portal.architecture.Conditions.everyClass;
import static dev.leaven.portal.architecture.Conditions.noCall;
import static dev.leaven.portal.architecture.Conditions.noDependency;
import static dev.leaven.portal.architecture.Conditions.on;
import static dev.leaven.portal.architecture.Conditions.takes;
import static dev.leaven.portal.architecture.Conditions.usedOnlyByOwnModule;
import static dev.leaven.portal.architecture.Conditions.violate;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.regex.Pattern;

/** What no class does, wherever it lives. */
final class CodeRules {

    private static final Pattern VAGUE = Pattern.compile(".*(Manager|Impl|Utils?|Helpers?|Data)");

    static final ArchRule names_say_the_domain = everyClass(
                    "be called Manager, Impl, Util, Helper or Data", (type, events) -> {
                        if (VAGUE.matcher(type.getSimpleName()).matches()) {
                            violate(events, type, type.getName() + " has a name that says nothing");
                        }
                    })
            .because("a name says the domain: take the noun that an L&D colleague would use");

    /** The one place that makes the clock is a bean method. */
    static final ArchRule time_is_asked_of_a_clock = noCall(
                    "ask the machine for the time", CodeRules::readsTheMachinesTime, type -> false)
            .because("tests move the clock by hand: inject java.time.Clock");

    static final ArchRule nobody_sleeps = noCall("sleep", on("java.lang.Thread", "sleep"), type -> false)
            .because("sleeping is guessing: schedule the work, or wait for what you wait for");

    static final ArchRule injection_is_by_constructor = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.PersistenceContext")
            .because("what a class needs stands in its constructor");

    static final ArchRule nobody_writes_to_the_console = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    static final ArchRule the_portal_knows_no_plugin = noDependency(
                    "depend on a plugin",
                    type -> type.getPackageName().startsWith("dev.leaven.")
                            && !type.getPackageName()
                                    .matches("dev\\.leaven\\.(portal|plugin|host|pack|offenders)(\\..*)?"),
                    type -> false)
            .because("plugins come and go while the portal runs: put what both need into plugin-api");

    static final ArchRule nothing_depends_on_the_shell = usedOnlyByOwnModule("shell")
            .because("the shell shows modules, so it knows them: offer a type of your own that it picks up");

    static final ArchRule nothing_depends_on_the_demo =
            usedOnlyByOwnModule("demo").because("the portal runs without it: move what you need to its own module");

    static final ArchRule internal_stays_inside_its_module = usedOnlyByOwnModule("internal")
            .because("another module uses what stands on the root: offer a service there");

    /** Vaadin shares the security context over the whole session: writing to it impersonates every open tab. */
    static final ArchRule only_sign_in_writes_the_security_context = noCall(
                    "write to the security context",
                    access -> on(
                                            "org.springframework.security.core.context.SecurityContextHolder",
                                            "setContext",
                                            "setDeferredContext")
                                    .test(access)
                            || on(
                                            "org.springframework.security.core.context.SecurityContextHolderStrategy",
                                            "setContext",
                                            "setDeferredContext")
                                    .test(access)
                            || on("org.springframework.security.core.context.SecurityContext", "setAuthentication")
                                    .test(access),
                    type -> Conditions.isIn(type, "identity")
                            && Conditions.file(type).matches("Sign(ed)?In.*"))
            .because("it is shared by all tabs of a person: hand the user on, or use SignedInAs");

    private CodeRules() {}

    private static boolean readsTheMachinesTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        return (owner.getPackageName().startsWith("java.time") && name.equals("now") && !takes(access, Clock.class))
                || on("java.lang.System", "currentTimeMillis").test(access)
                || (on("java.util.Date", "<init>").test(access) && !takes(access, long.class))
                || (on("java.time.Clock", "systemUTC", "systemDefaultZone", "system")
                                .test(access)
                        && !access.getOrigin().isAnnotatedWith("org.springframework.context.annotation.Bean"));
    }
}

package dev.leaven.portal.architecture;

import static dev.leaven.portal.architecture.Conditions.every;
import static dev.leaven.portal.architecture.Conditions.isIn;
import static dev.leaven.portal.architecture.Conditions.noCall;
import static dev.leaven.portal.architecture.Conditions.noDependency;
import static dev.leaven.portal.architecture.Conditions.violate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Predicate;

/** Views: thin, hidden, and clean enough for a strict content security policy. */
final class UiRules {

    private static final String ROUTE = "com.vaadin.flow.router.Route";
    private static final Predicate<JavaClass> NOBODY = type -> false;

    /** The security configuration names the sign-in view; the shell is ui as a whole. */
    static final ArchRule views_are_package_private_and_live_in_ui = every(
                    type -> type.isAnnotatedWith(ROUTE), "be package-private in ui", (type, events) -> {
                        if (type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !type.getSimpleName().equals("LoginView")) {
                            violate(events, type, type.getName() + " is public: offer a …Navigation class instead");
                        }
                        if (!isIn(type, "ui") && !isIn(type, "shell")) {
                            violate(events, type, type.getName() + " is a view outside ui");
                        }
                    })
            .because("others reach a page through a …Navigation class in ui");

    static final ArchRule controllers_are_package_private = every(
                    type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Controller"),
                    "be package-private",
                    (type, events) -> {
                        if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
                            violate(events, type, type.getName() + " is public");
                        }
                    })
            .because("only Spring calls it: leave public out");

    static final ArchRule views_reach_rows_through_services_only = noDependency(
                    "reach from ui to where rows are kept",
                    type -> type.getPackageName()
                                    .matches(
                                            "(jakarta\\.persistence|java\\.sql|javax\\.sql|org\\.hibernate|org\\.springframework\\.(jdbc|data\\.jpa|orm))(\\..*)?")
                            || type.isAssignableTo("org.springframework.data.repository.Repository"),
                    type -> !isIn(type, "ui"))
            .because("authorisation and transactions are in services: call one");

    static final ArchRule no_lumo = noDependency(
                    "use Lumo",
                    type -> type.getPackageName().contains(".theme.lumo")
                            || type.getSimpleName().startsWith("Lumo"),
                    NOBODY)
            .because("the theme is Aura: use its classes, or a style of ours in frontend/public");

    static final ArchRule no_html_component = noDependency(
                    "use the Html component", type -> type.getName().equals("com.vaadin.flow.component.Html"), NOBODY)
            .because("text would run as a script: build it from components");

    static final ArchRule no_script_in_strings = noCall(
                    "build scripts from strings",
                    access ->
                            access.getTarget().getName().matches("executeJs|evaluateJs|addJavaScript|executeJavaScript")
                                    && access.getTargetOwner().getPackageName().startsWith("com.vaadin"),
                    NOBODY)
            .because("a strict content security policy will refuse it: write an element in frontend/src");

    static final ArchRule no_inline_style = noCall(
                    "style inline",
                    access -> access.getTargetOwner().getPackageName().startsWith("com.vaadin")
                            && (access.getTarget().getName().equals("getStyle")
                                    || access.getTargetOwner().getName().equals("com.vaadin.flow.dom.Style")),
                    NOBODY)
            .because(
                    "a strict content security policy will refuse it: add a class name, and its style in frontend/public");

    private UiRules() {}
}

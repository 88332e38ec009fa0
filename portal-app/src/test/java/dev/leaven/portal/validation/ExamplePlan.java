package dev.leaven.portal.validation;

import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.validation.app.ActionEffort;
import dev.leaven.portal.validation.app.ActionLinks;
import dev.leaven.portal.validation.app.ActionOwner;
import dev.leaven.portal.validation.app.ActionSchedule;
import dev.leaven.portal.validation.app.ActionWording;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.FrozenExcess;
import dev.leaven.portal.validation.app.FrozenIngredient;
import dev.leaven.portal.validation.app.FrozenName;
import dev.leaven.portal.validation.app.FrozenObstacle;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.PlanHorizon;
import dev.leaven.portal.validation.app.PlanScope;
import dev.leaven.portal.validation.app.PlanText;
import dev.leaven.portal.validation.app.SuccessMeasure;
import dev.leaven.portal.validation.app.WaivedPerspective;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan with something in each of its places, for tests that change one thing of it. */
public final class ExamplePlan {

    public static final PackRef PACK = new PackRef("learner-engagement-core", "1.0.0");
    public static final FrozenName CARE = new FrozenName("0CARE", "Zorg & Welzijn");
    public static final FrozenName SALES = new FrozenName("0SALES", "Sales");
    public static final FrozenName ANNA = new FrozenName("0ANNA", "Anna");
    public static final FrozenName BRAM = new FrozenName("0BRAM", "Bram");

    public static final FrozenIngredient TIME = new FrozenIngredient(
            "time-to-learn", new PlanText(Map.of("en", "Time to learn", "nl", "Tijd om te leren"), null), 2, 4, 35);

    public static final FrozenObstacle NO_ROOM =
            new FrozenObstacle("0ROOM", PlanText.own("Geen ruimte in het rooster"), "Vaak gehoord", Set.of(TIME.id()));

    /** Concerns business and HR. */
    public static final FrozenAction ACTION = new FrozenAction(
            "0ACTION",
            new ActionWording("Learning hour", "Every \"week\"\none hour", "People plan it"),
            new ActionLinks(Set.of(TIME.id()), NO_ROOM.id(), List.of(CARE), Set.of("hr", "business")),
            new ActionOwner(ANNA, CARE),
            BRAM,
            new ActionSchedule(PlanHorizon.SHORT, LocalDate.of(2027, 1, 15), LocalDate.of(2027, 3, 31)),
            new ActionEffort(40, 2_500),
            new SuccessMeasure("Hours planned", "0", "1 a week"));

    private ExamplePlan() {}

    public static PlanContent content() {
        return content(List.of(ACTION));
    }

    public static PlanContent content(List<FrozenAction> actions) {
        return new PlanContent(
                "2027",
                "Leren hoort bij het werk",
                new PlanScope(PACK, List.of(CARE)),
                List.of(TIME),
                List.of(NO_ROOM),
                actions,
                List.of(new FrozenExcess("OWNER", ANNA, "She asked for it")),
                List.of(new WaivedPerspective("ld", "No L&D here yet")));
    }

    /** With nothing that can be left out. */
    public static PlanContent bare() {
        return new PlanContent(
                "",
                "",
                new PlanScope(PACK, List.of()),
                List.of(new FrozenIngredient("time-to-learn", PlanText.own("Time"), null, null, null)),
                List.of(),
                List.of(new FrozenAction(
                        "0ACTION",
                        new ActionWording("", "", ""),
                        new ActionLinks(Set.of(), null, List.of(), Set.of()),
                        null,
                        null,
                        new ActionSchedule(PlanHorizon.MEDIUM, null, null),
                        new ActionEffort(null, null),
                        new SuccessMeasure("", "", ""))),
                List.of(new FrozenExcess("PLAN", null, "")),
                List.of());
    }
}

package dev.leaven.portal.communication.internal;

import dev.leaven.portal.assessment.PublishedResults;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.Texts;
import dev.leaven.portal.communication.app.Story;
import dev.leaven.portal.communication.app.Story.Figure;
import dev.leaven.portal.communication.app.Story.Heard;
import dev.leaven.portal.communication.app.Story.Told;
import dev.leaven.portal.communication.app.Story.Worked;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.CarriedOutAction;
import dev.leaven.portal.execution.CarriedOutAction.Judgement;
import dev.leaven.portal.execution.CarriedOutActions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is told: the learners' own figures of the whole organisation, and how the plan comes along. */
@Component
public class StoryReading {

    private static final String LEARNERS = "learner";
    private static final List<ActionState> ORDER = List.of(
            ActionState.IN_PROGRESS, ActionState.BLOCKED, ActionState.AGREED, ActionState.DONE, ActionState.STOPPED);

    private final PublishedResults results;
    private final CarriedOutActions carriedOut;
    private final CycleLookup cycles;
    private final Packs packs;

    StoryReading(PublishedResults results, CarriedOutActions carriedOut, CycleLookup cycles, Packs packs) {
        this.results = results;
        this.carriedOut = carriedOut;
        this.cycles = cycles;
        this.packs = packs;
    }

    /** @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    public Story of(CycleId id) {
        CycleFacts cycle = cycles.find(id);
        List<CarriedOutAction> actions = carriedOut.of(id);
        Set<String> worked = actions.stream()
                .flatMap(one -> one.agreed().ingredients().stream())
                .collect(Collectors.toSet());
        Pack pack = packs.get(cycle.pack());
        return new Story(
                cycle.name(),
                results.latest(id).map(report -> heard(report, worked)).orElse(null),
                actions.stream()
                        .sorted(Comparator.comparing(one -> ORDER.indexOf(one.state())))
                        .map(one -> told(one, pack))
                        .toList());
    }

    /** Of all ingredients, as long as no plan works on some of them. */
    private static Heard heard(ResultsReport report, Set<String> worked) {
        return new Heard(
                report.publishedOn(),
                report.respondents().getOrDefault(LEARNERS, 0),
                report.ingredients().stream()
                        .filter(row -> worked.isEmpty() || worked.contains(row.id()))
                        .flatMap(row -> row
                                .mean(LEARNERS)
                                .flatMap(mean -> report.pack()
                                        .ingredient(row.id())
                                        .map(ingredient -> new Figure(ingredient.name(), mean)))
                                .stream())
                        .sorted(Comparator.comparingDouble(Figure::mean))
                        .toList());
    }

    private static Told told(CarriedOutAction action, Pack pack) {
        return new Told(
                action.agreed().title(),
                action.agreed().expectedChange(),
                names(action, pack),
                action.state(),
                action.agreed().dueOn(),
                action.doneOn(),
                worked(action.judgements()));
    }

    private static List<Texts> names(CarriedOutAction action, Pack pack) {
        return action.agreed().ingredients().stream()
                .sorted()
                .flatMap(id -> pack.ingredient(id).stream())
                .map(Ingredient::name)
                .toList();
    }

    /** Where two see it differently, it worked partly. */
    private static @Nullable Worked worked(List<Judgement> judgements) {
        Set<Worked> seen = judgements.stream()
                .flatMap(one -> switch (one.effect()) {
                    case YES -> Stream.of(Worked.YES);
                    case PARTLY -> Stream.of(Worked.PARTLY);
                    case NO -> Stream.of(Worked.NO);
                    case UNKNOWN -> Stream.empty();
                })
                .collect(Collectors.toSet());
        if (seen.isEmpty()) {
            return null;
        }
        return seen.size() == 1 ? seen.iterator().next() : Worked.PARTLY;
    }
}

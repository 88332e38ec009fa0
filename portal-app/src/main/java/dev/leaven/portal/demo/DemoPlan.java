package dev.leaven.portal.demo;

import dev.leaven.portal.actionplan.Horizon;
import dev.leaven.portal.actionplan.app.Stand;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.execution.app.CheckIn;
import dev.leaven.portal.validation.app.RemarkAnswer.Outcome;
import dev.leaven.portal.validation.app.Stance;
import dev.leaven.portal.validation.app.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a demo organisation makes of its results, as its file in {@code demo/} says. People are named by their mailboxes.
 *
 * @param consultation what stakeholders say about the draft
 * @param signatures under the final version; where there are none, the consultation goes on
 * @param progress what owners say while they carry it out, in this order
 */
record DemoPlan(
        Beginning beginning,
        List<Choice> chosen,
        List<Hindrance> obstacles,
        List<Step> actions,
        List<Asked> stakeholders,
        List<Said> consultation,
        List<Signature> signatures,
        List<Reported> progress) {

    /**
     * The two measurements.
     *
     * @param daysAgo how long ago the first was
     * @param again the name of the second, which was some days ago; empty where it was measured once
     * @param moved by how much learners answer differently then, by ingredient; empty where it was measured once
     */
    record Beginning(int daysAgo, PlanGoal goal, String again, Map<String, Double> moved) {}

    PlanGoal goal() {
        return beginning.goal();
    }

    int daysAgo() {
        return beginning.daysAgo();
    }

    Map<String, Double> moved() {
        return beginning.moved();
    }

    record PlanGoal(String template, BigDecimal target, int months) {}

    /** @param levels by how many it is to rise */
    record Choice(String ingredient, int levels, Stand strategy, Stand plan, Stand organisation, String evidence) {}

    /** @param id one of the pack's obstacles */
    record Hindrance(String id, String reason, Set<String> ingredients) {}

    /**
     * An action.
     *
     * @param starter id of the pack's action that it begins as
     * @param starts days from now; as is due
     * @param decided what it becomes after the consultation; null where it stays
     */
    record Step(
            String title,
            String description,
            String starter,
            String ingredient,
            String obstacle,
            String owner,
            Horizon horizon,
            int starts,
            int due,
            int hours,
            @Nullable Integer money,
            String measure,
            String baseline,
            String target,
            String change,
            @Nullable Decided decided) {}

    record Decided(int hours) {}

    record Asked(
            String perspective, String person, @Nullable String deputy) {}

    /**
     * What somebody says.
     *
     * @param action its title; null for the whole
     * @param outcome null while nobody has answered; as is the answer
     */
    record Said(
            String by,
            @Nullable String action,
            Stance stance,
            String text,
            @Nullable Outcome outcome,
            @Nullable String answer) {}

    record Signature(String by, Verdict verdict, String reason) {}

    /**
     * What an owner says while carrying an action out.
     *
     * @param action its title
     * @param day counted from the signatures
     * @param what null where a finished action is judged
     * @param effect whether it worked; null where it is not judged
     * @param answer the sponsor's; null where nobody has answered
     */
    record Reported(
            String by,
            String action,
            int day,
            @Nullable CheckIn what,
            @Nullable Effect effect,
            String text,
            @Nullable String answer) {}

    /** @param slug of the organisation */
    static DemoPlan of(String slug) {
        try (InputStream file = DemoPlan.class.getResourceAsStream("/demo/" + slug + ".yaml")) {
            return YAMLMapper.shared().readValue(Objects.requireNonNull(file), DemoPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who says something about the draft, each once. */
    List<String> consulted() {
        return consultation.stream().map(Said::by).distinct().toList();
    }
}

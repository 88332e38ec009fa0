package dev.leaven.portal.validation.ui.review;

import dev.leaven.portal.validation.ui.ActionFacts.Fact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its letter shows it to somebody who speaks for one stakeholder, in the reader's language.
 *
 * @param consultation whether remarks are asked for; else a decision
 * @param open whether something can still be said
 * @param others for whom else the reader speaks in this round
 */
record ReviewPage(
        boolean consultation,
        boolean open,
        Imprint imprint,
        Reasons reasons,
        List<ActionCard> actions,
        SeatCard seat,
        List<OtherSeat> others) {

    ReviewPage {
        actions = List.copyOf(actions);
        others = List.copyOf(others);
    }

    /** Which version of which plan this is, and until when something can be said about it. */
    record Imprint(String plan, String until, String hash, String fingerprint, int number, String frozen) {}

    /**
     * @param goal as a sentence; empty where there is none
     * @param ingredients what the plan works on
     * @param notes perspectives that it does without, and why it takes more than small steps
     * @param changes since last time, of the plan itself, its ingredients and obstacles, and actions that are gone
     */
    record Reasons(
            String goal, List<String> ingredients, List<String> obstacles, List<String> notes, List<Change> changes) {}

    /** @param lines one for each field that changed; none for what is new or gone */
    record Change(String id, String title, String kind, List<Line> lines) {}

    record Line(String name, String before, String after) {}

    /**
     * @param change what differs from last time; null where nothing does
     * @param mine whether it names the reader's perspective
     */
    record ActionCard(
            String id,
            String title,
            String description,
            List<Fact> facts,
            @Nullable Change change,
            boolean mine) {}

    /**
     * For whom the reader speaks.
     *
     * @param name of the stakeholder; empty where that is the reader
     * @param decided what counts now; null while nothing is decided
     * @param deputy name; empty where the decision can't be passed on
     * @param minuted what waits to be confirmed; null where nothing does
     * @param said what was said and answered, by action; the empty one is the plan as a whole
     */
    record SeatCard(
            String id,
            String name,
            String perspective,
            @Nullable Decided decided,
            String deputy,
            @Nullable Minuted minuted,
            Map<String, Talk> said) {}

    /** @param override what the sponsor did about it, in a sentence; empty where nothing */
    record Decided(String verdict, String by, String reason, String override, boolean carried) {}

    record Minuted(String meeting, String verdict, String reason, String text) {}

    /**
     * @param position the stance in words
     * @param outcome empty where nobody has answered
     */
    record Talk(String stance, String position, String text, String outcome, String answer) {}

    /** What can be chosen. */
    record Option(String value, String text) {}

    record OtherSeat(String id, String name, boolean waiting) {}
}

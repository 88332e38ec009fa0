package dev.leaven.portal.execution.ui.mine;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.execution.app.CheckIn;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What was posted about one action. Whatever no form of ours could send leads nowhere.
 *
 * @param fields as they came
 */
record WorkForm(Map<String, String> fields) {

    private static final String TOPIC = "about";

    /** To be shown again, with why it was not kept. */
    record Typed(String topic, String kind, String choice, String text, String why) {

        static final Typed NOTHING = new Typed("", "", "", "", "");
    }

    Typed refused(String why) {
        return new Typed(topic(), kind(), choice(), text(), why);
    }

    /** Which of the forms: {@code say}, {@code help} or {@code judge}. */
    String kind() {
        return field("kind");
    }

    String topic() {
        return field(TOPIC);
    }

    CycleId cycle() {
        return CycleId.parse(part(0)).orElseThrow(LinkNotOpen::nowhere);
    }

    ActionId action() {
        return ActionId.parse(part(1)).orElseThrow(LinkNotOpen::nowhere);
    }

    int seen() {
        try {
            return Integer.parseInt(field("seen"));
        } catch (NumberFormatException none) {
            throw LinkNotOpen.nowhere();
        }
    }

    /** Empty where nothing was chosen. */
    Optional<CheckIn> checkIn() {
        return Arrays.stream(CheckIn.values())
                .filter(one -> one.name().equals(choice()))
                .findFirst();
    }

    /** Empty where nothing was chosen. */
    Optional<Effect> effect() {
        return Arrays.stream(Effect.values())
                .filter(one -> one.name().equals(choice()))
                .findFirst();
    }

    String choice() {
        return field("choice");
    }

    String text() {
        return field("text");
    }

    private String part(int index) {
        String[] parts = topic().split("-", 2);
        return parts.length == 2 ? parts[index] : "";
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }
}

package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.UI;
import dev.leaven.portal.cycle.CycleStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a step is done, in the reader's language.
 *
 * @param why in a few sentences
 * @param who is in the room
 * @param agenda of ninety minutes
 */
record Guide(String why, String who, List<Item> agenda) {

    Guide {
        agenda = List.copyOf(agenda);
    }

    /** A part of the meeting. */
    record Item(int minutes, String text) {}

    static Guide of(CycleStep step, UI reader) {
        String key = "guide." + step.name().toLowerCase(Locale.ROOT);
        List<Item> agenda = new ArrayList<>();
        for (int minutes : minutes(step)) {
            agenda.add(new Item(minutes, reader.getTranslation(key + ".agenda." + (agenda.size() + 1))));
        }
        return new Guide(reader.getTranslation(key + ".why"), reader.getTranslation(key + ".who"), agenda);
    }

    private static List<Integer> minutes(CycleStep step) {
        return switch (step) {
            case TAKE_STOCK -> List.of(10, 20, 25, 20, 15);
            case COMPARE -> List.of(10, 20, 25, 20, 15);
            case FIND_OBSTACLES -> List.of(10, 25, 20, 20, 15);
            case VALIDATE -> List.of(10, 15, 30, 20, 15);
            case DECIDE -> List.of(20, 20, 25, 15, 10);
            case CARRY_OUT -> List.of(15, 30, 20, 15, 10);
            case TELL -> List.of(10, 20, 30, 20, 10);
            case MEASURE_AGAIN -> List.of(15, 25, 20, 20, 10);
        };
    }
}

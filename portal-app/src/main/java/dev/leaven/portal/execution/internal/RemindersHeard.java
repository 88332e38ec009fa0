package dev.leaven.portal.execution.internal;

import dev.leaven.portal.components.Heard;
import dev.leaven.portal.components.ThingsHeard;
import dev.leaven.portal.delivery.SentLetters;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When owners were last reminded of their actions. */
@Component
class RemindersHeard implements ThingsHeard {

    private final SentLetters letters;

    RemindersHeard(SentLetters letters) {
        this.letters = letters;
    }

    @Override
    public List<Heard> last() {
        return letters.newest(Set.of(WorkLetters.REMINDER), MyActionsPage.TOPIC).values().stream()
                .map(day -> new Heard("heard.actions", List.of(), day))
                .toList();
    }
}

package dev.leaven.portal.validation.app;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a stakeholder said about a draft, and what was done with it.
 *
 * @param name of who said it, on that day
 * @param answer the newest; null as long as nobody answered
 */
public record Remark(
        long id,
        StakeholderId stakeholder,
        String perspective,
        String name,
        Comment comment,
        Instant at,
        @Nullable RemarkAnswer answer) {

    /** Whether something was said in words, and nobody has answered it. */
    public boolean isOpen() {
        return answer == null && !comment.text().isEmpty();
    }
}

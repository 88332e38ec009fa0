package dev.leaven.portal.validation.ui.review;

import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Stance;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was posted from the letter. A form that this page never made leads nowhere. */
record ReviewForm(Map<String, String> fields) {

    private static final String STANCE = "stance.";
    private static final String TEXT = "text.";

    String seatText() {
        return fields.getOrDefault("seat", "");
    }

    /** @throws LinkNotOpen where it names nobody */
    StakeholderId seat() {
        return StakeholderId.parse(seatText()).orElseThrow(LinkNotOpen::nowhere);
    }

    /** @throws ValidationRefused where it is no hash */
    ContentHash seen() {
        try {
            return new ContentHash(fields.getOrDefault("hash", ""));
        } catch (IllegalArgumentException nonsense) {
            throw new ValidationRefused("validate.refused.version");
        }
    }

    /** @throws ValidationRefused where none was chosen */
    Verdict verdict() {
        return Verdict.CHOICES.stream()
                .filter(one -> one.name().equals(fields.get("verdict")))
                .findFirst()
                .orElseThrow(() -> new ValidationRefused("verdict", "validate.refused.choose", List.of()));
    }

    String reason() {
        return fields.getOrDefault("reason", "");
    }

    /** What was chosen or written; words without a choice are a remark. */
    List<Comment> comments() {
        return fields.keySet().stream()
                .flatMap(name ->
                        Stream.of(STANCE, TEXT).filter(name::startsWith).map(prefix -> name.substring(prefix.length())))
                .distinct()
                .sorted()
                .flatMap(action -> comment(action).stream())
                .toList();
    }

    private Optional<Comment> comment(String action) {
        String text = fields.getOrDefault(TEXT + action, "").strip();
        return Arrays.stream(Stance.values())
                .filter(one -> one.name().equals(fields.get(STANCE + action)))
                .findFirst()
                .or(() -> Optional.of(Stance.REMARK).filter(_ -> !text.isEmpty()))
                .map(stance -> new Comment(action, stance, text));
    }
}

package dev.leaven.portal.testing;

import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.LetterWriter;
import dev.leaven.portal.delivery.Purpose;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** A module that sends letters, and is none. Each topic is a test's own. */
@TestComponent
public class FakeWriter implements LetterWriter {

    public static final Purpose REQUEST = new Purpose("FAKE_REQUEST");

    private final Map<Long, LetterText> texts = new ConcurrentHashMap<>();
    private final Map<Long, String> withdrawn = new ConcurrentHashMap<>();

    /** What letters about this topic say from now on. */
    public void say(long topic, String subject, String link) {
        texts.put(topic, new LetterText(subject, subject + ": " + link, link, link));
    }

    /** Nothing about this topic goes out any more. */
    public void withdraw(long topic, String reason) {
        withdrawn.put(topic, reason);
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(REQUEST);
    }

    @Override
    public Optional<String> withdrawal(Letter letter) {
        return Optional.ofNullable(withdrawn.get(letter.topic()));
    }

    @Override
    public Optional<LetterText> write(Letter letter) {
        return Optional.ofNullable(texts.get(letter.topic()));
    }
}

package dev.leaven.portal.demo.internal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The letters that came last, in memory. */
final class NewestLetters {

    static final int MOST = 500;

    private final Deque<CaughtLetter> newestFirst = new ArrayDeque<>();
    private long count;

    synchronized void add(String to, MailText mail, Instant at) {
        count++;
        newestFirst.addFirst(new CaughtLetter(count, to, mail.subject(), at, mail.text()));
        if (newestFirst.size() > MOST) {
            newestFirst.removeLast();
        }
    }

    synchronized List<CaughtLetter> all() {
        return List.copyOf(newestFirst);
    }
}

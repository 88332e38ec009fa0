package dev.leaven.portal.delivery;

/**
 * What a letter says, in one language, to one person.
 *
 * @param brief the same for channels with little room
 * @param link the personal link as it stands in both, which is of no use in part; empty where there is none
 */
public record LetterText(String subject, String body, String brief, String link) {

    /** Nothing: it may hold a personal link. */
    @Override
    public String toString() {
        return "letter text";
    }
}

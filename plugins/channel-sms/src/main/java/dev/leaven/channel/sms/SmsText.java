package dev.leaven.channel.sms;

import dev.leaven.plugin.channel.TextMeasure;
import java.util.LinkedHashSet;
import java.util.function.IntUnaryOperator;

/**
 * How a text is cut into text messages. Source: 3GPP TS 23.038 (alphabets) and TS 23.040, 9.2.3.24.1 (concatenation, whose
 * header of six octets leaves 153 of 160 septets, or 67 of 70 UCS-2 units). National shift tables are not counted on.
 */
final class SmsText {

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** These take an escape before them, and so two septets, which stay in one message. */
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private static final int MOST_NAMED = 5;

    private SmsText() {}

    static TextMeasure measure(String text) {
        var foreign = text.codePoints()
                .filter(c -> septets(c) == 0)
                .collect(LinkedHashSet<Integer>::new, LinkedHashSet::add, LinkedHashSet::addAll);
        if (foreign.isEmpty()) {
            return cut(text, SmsText::septets, 160, 153, "");
        }
        var names = foreign.stream().limit(MOST_NAMED).map(Character::toString).toList();
        return cut(text, Character::charCount, 70, 67, String.join(" ", names));
    }

    /** 1 or 2, and 0 for a character outside the default alphabet. */
    private static int septets(int character) {
        if (BASIC.indexOf(character) >= 0) {
            return 1;
        }
        return EXTENSION.indexOf(character) >= 0 ? 2 : 0;
    }

    private static TextMeasure cut(String text, IntUnaryOperator weight, int alone, int joined, String odd) {
        var note = odd.isEmpty() ? null : Texts.text("measure.unicode", odd);
        var units = text.codePoints().map(weight).sum();
        if (units <= alone) {
            return new TextMeasure(units, 1, alone - units, note);
        }
        var parts = 1;
        var used = 0;
        for (var weights = text.codePoints().map(weight).iterator(); weights.hasNext(); ) {
            var next = weights.nextInt();
            if (used + next > joined) {
                parts++;
                used = 0;
            }
            used += next;
        }
        return new TextMeasure(units, parts, joined - used, note);
    }
}

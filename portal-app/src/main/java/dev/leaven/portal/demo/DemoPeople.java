package dev.leaven.portal.demo;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Invents people: the same ones on every machine, no address twice. */
final class DemoPeople {

    private static final List<String> FIRST = List.of(
            "Amara", "Bram", "Chiara", "Daan", "Elif", "Femke", "Gustavo", "Hana", "Ines", "Jonas", "Karim", "Lotte",
            "Mehmet", "Noor", "Olivia", "Piet", "Quinten", "Rosa", "Sanne", "Tobias", "Uma", "Vera", "Wouter", "Xenia",
            "Yusuf", "Zoë", "Maarten", "Priya", "Lars", "Fatima");
    private static final List<String> LAST = List.of(
            "Abbott",
            "Bakker",
            "Costa",
            "Dekker",
            "Eriksen",
            "Fischer",
            "García",
            "Hendriks",
            "Ibrahim",
            "Jansen",
            "Kowalski",
            "Lambert",
            "Mulder",
            "Nowak",
            "Okafor",
            "Peeters",
            "Quist",
            "Rossi",
            "Smit",
            "Timmer",
            "Ueda",
            "Visser",
            "Willems",
            "Yilmaz",
            "Zhang");

    private static final int FREE_NUMBERS = 1_000;

    private final Random random;
    private final String domain;
    private final Set<String> taken = new HashSet<>();

    DemoPeople(long seed, String domain) {
        this.random = new Random(seed);
        this.domain = domain;
    }

    /** @param phone from the numbers that are kept free for stories; nobody has it */
    record Invented(String name, String email, String phone) {}

    Invented next() {
        while (true) {
            String first = FIRST.get(random.nextInt(FIRST.size()));
            String last = LAST.get(random.nextInt(LAST.size()));
            String email = plain(first) + "." + plain(last) + "@" + domain;
            if (taken.add(email)) {
                return new Invented(first + " " + last, email, "+447700900%03d".formatted(taken.size() % FREE_NUMBERS));
            }
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

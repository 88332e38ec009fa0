package dev.leaven.portal.components;

import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Dates and numbers as the reader writes them. */
public final class Formats {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private Formats() {}

    /** Where the language alone leaves open how a date is written or on which day a week begins; both are Europe's here. */
    public static Locale region(Locale language) {
        if (!language.getCountry().isEmpty()) {
            return language;
        }
        return switch (language.getLanguage()) {
            case "en" -> Locale.UK;
            case "nl" -> DUTCH;
            default -> language;
        };
    }

    /** Day, month and year, such as "14 March 2027". */
    public static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(region(locale))
                .format(date);
    }

    /** As people enumerate: "A, B and C". */
    public static String list(List<String> parts, Locale locale) {
        return ListFormat.getInstance(region(locale), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(parts);
    }

    /** Names of languages, such as "English and Dutch". */
    public static String languages(List<String> codes, Locale locale) {
        return list(
                codes.stream()
                        .map(code -> Locale.of(code).getDisplayLanguage(locale))
                        .toList(),
                locale);
    }

    /** With one decimal, such as "3.4". */
    public static String oneDecimal(double number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** A share in whole per cents; 0 of 0 is 0 %. */
    public static String share(int part, int whole, Locale locale) {
        return NumberFormat.getPercentInstance(locale).format(whole == 0 ? 0 : (double) part / whole);
    }
}

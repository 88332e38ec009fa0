package dev.leaven.portal.components;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A day to type or to choose from a calendar that speaks the page's language. */
public final class DayField extends DatePicker {

    public DayField() {
        Locale region = Formats.region(getLocale());
        setLocale(region);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, region))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, region))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, region))
                .setFirstDayOfWeek(WeekFields.of(region).getFirstDayOfWeek().getValue() % 7)
                .setToday(getTranslation("kit.day.today"))
                .setCancel(getTranslation("kit.day.cancel")));
    }

    /** The calendar counts from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale region) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, region))
                .toList();
    }
}

package dev.leaven.portal.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({"en, 14 March 2027", "nl, 14 maart 2027", "en-US, 'March 14, 2027'"})
    void a_day_is_written_as_its_readers_write_it(String language, String written) {
        assertThat(Formats.date(LocalDate.of(2027, 3, 14), Locale.forLanguageTag(language)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en", "nl"})
    void a_week_begins_on_monday(String language) {
        assertThat(WeekFields.of(Formats.region(Locale.of(language))).getFirstDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY);
    }
}

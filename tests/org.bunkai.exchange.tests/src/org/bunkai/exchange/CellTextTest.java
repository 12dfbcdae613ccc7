package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @CsvSource({"2027-03-31, 2027-03-31", "2027/3/31, 2027-03-31", "２０２７．３．３１, 2027-03-31", "2027年3月31日, 2027-03-31",
        "令和9年3月31日, 2027-03-31", "R9.3.31, 2027-03-31", "ｒ9/3/31, ", "㋿9年3月31日, 2027-03-31", "令和元年5月1日, 2019-05-01",
        "平成31年4月30日, 2019-04-30", "H1-1-8, 1989-01-08", "昭和60年4月1日, 1985-04-01"})
    void daysAreReadInEveryUsualForm(String text, LocalDate day) {
        assertEquals(Optional.ofNullable(day), CellText.date(Optional.empty(), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027年3月", "未定", "平成31年5月1日", "令和0年1月1日", "令和9年2月29日", "2027-02-29", "1899-12-31", "2200-01-01", "27/3/31"})
    void whatIsNoDayIsNone(String text) {
        assertEquals(Optional.empty(), CellText.date(Optional.empty(), text));
    }

    @Test
    void typedDayWins() {
        assertEquals(Optional.of(LocalDate.of(2027, 3, 31)), CellText.date(Optional.of(LocalDate.of(2027, 3, 31)), "46477"));
    }

    @Test
    void theNumberOfAYearIsNoDay() {
        assertEquals(Optional.empty(), CellText.date(Optional.of(LocalDate.of(1905, 7, 19)), "2027"));
    }
}

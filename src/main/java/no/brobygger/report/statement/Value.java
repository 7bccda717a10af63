package no.brobygger.report.statement;

import java.time.LocalDate;
import java.time.YearMonth;

/** Something that a report shows, before it has a language: full precision, with what is needed to write it. */
public sealed interface Value {

    /** Money with its currency, e.g. {@code NOK 1,234.5m}. */
    record Money(double amount, MoneyScale scale) implements Value {
    }

    /** Money with its currency and always a sign: an effect. */
    record MoneyEffect(double amount, MoneyScale scale) implements Value {
    }

    /** Money in a table whose heading names currency and unit. */
    record Amount(double amount, MoneyScale scale) implements Value {
    }

    /** Money in a table, always with a sign: an effect. */
    record AmountEffect(double amount, MoneyScale scale) implements Value {
    }

    /** Currency and unit of the amounts in a table, e.g. {@code NOKm}. */
    record MoneyUnit(MoneyScale scale) implements Value {
    }

    /** A share of one, written in per cent. */
    record Percent(double share, int decimals) implements Value {
    }

    /** A share of one in per cent, always with a sign: an effect. */
    record PercentEffect(double share, int decimals) implements Value {
    }

    /** A probability, in whole per cent; {@code < 1 %} and {@code > 99 %} where rounding would promise certainty. */
    record Chance(double share) implements Value {
    }

    /** A difference of shares in percentage points, signed. */
    record PercentagePoints(double difference, int decimals) implements Value {
    }

    /** A bare number. */
    record Number(double number, int decimals) implements Value {
    }

    /** A difference of bare numbers, always with a sign. */
    record Difference(double number, int decimals) implements Value {
    }

    /** An empty cell: nothing to say, or exactly nothing. */
    record Nothing() implements Value {
    }

    /** A length of time. */
    record Months(int count) implements Value {
    }

    /** A month of the analysis: its number, and the calendar month. */
    record MonthOf(int number, YearMonth month) implements Value {
    }

    /** A month of the analysis by its number alone, as a headline figure. */
    record MonthNumber(int number) implements Value {
    }

    /** A calendar month. */
    record Calendar(YearMonth month) implements Value {
    }

    /** A day, its month in full. */
    record Date(LocalDate day) implements Value {
    }

    /** A month of the year, 1–12, as an abbreviation. */
    record MonthName(int month) implements Value {
    }

    /** Text of the scenario, printed as it is. */
    record Text(String text) implements Value {
    }

    /** Why a built-in value stands in: the program's own words in English, printed in the language of the report. */
    record BuiltIn(String text) implements Value {
    }

    /** The text of a value in one line: cut where a word ends if it has more letters. */
    record Brief(Value value, int letters) implements Value {
    }

    /** A word or sentence of the report. */
    record Word(Statement statement) implements Value {

        public static Word of(String key) {
            return new Word(Statement.of(key));
        }
    }
}

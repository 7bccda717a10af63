package no.brobygger.report.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Language;

/** A language of the report with the currency of a scenario: turns statements and values into text. */
public final class Wording {

    private final Language language;
    private final Messages messages;
    private final NumberStyle numbers;
    private final BuiltInTexts builtInTexts;
    private final String currency;

    private Wording(Language language, Messages messages, String currency) {
        this.language = language;
        this.messages = messages;
        this.numbers = new NumberStyle(messages);
        this.builtInTexts = new BuiltInTexts(messages, numbers);
        this.currency = currency;
    }

    /** The wording in a language. */
    public static Wording in(Language language, String currency) {
        return new Wording(language, Messages.of(language), Text.printable(currency));
    }

    /** The language's code, as documents name their language. */
    public String languageCode() {
        return language.key();
    }

    /** How numbers are written. */
    public NumberStyle numbers() {
        return numbers;
    }

    /** A word or sentence without places. */
    public String word(String key) {
        return say(Statement.of(key));
    }

    /** A sentence with its values in place. */
    public String say(Statement statement) {
        return say(statement, UnaryOperator.identity(), (value, text) -> text);
    }

    /**
     * A sentence of which words and values are treated differently, e.g. marked up.
     *
     * @param words  what becomes of the sentence without its values
     * @param values what becomes of a value's text
     */
    public String say(Statement statement, UnaryOperator<String> words, BiFunction<Value, String, String> values) {
        Map<String, String> shown = new HashMap<>();
        statement.values().forEach((name, value) -> shown.put(name, show(value)));
        return messages.filled(statement.key(), words, shown,
                (name, text) -> values.apply(statement.values().get(name), text));
    }

    /** A value as text. */
    public String show(Value value) {
        if (value instanceof Value.Word word) {
            return say(word.statement());
        }
        if (value instanceof Value.Text text) {
            return Text.printable(text.text());
        }
        if (value instanceof Value.BuiltIn builtIn) {
            return Text.printable(builtInTexts.spoken(builtIn.text()));
        }
        if (value instanceof Value.Brief brief) {
            return Text.brief(show(brief.value()), brief.letters());
        }
        if (value instanceof Value.Nothing) {
            return "";
        }
        String money = money(value);
        String number = money != null ? money : number(value);
        return number != null ? number : time(value);
    }

    private String money(Value value) {
        if (value instanceof Value.Money money) {
            return numbers.money(money.amount(), currency, money.scale());
        }
        if (value instanceof Value.MoneyEffect effect) {
            return numbers.moneyEffect(effect.amount(), currency, effect.scale());
        }
        if (value instanceof Value.Amount amount) {
            return numbers.amount(amount.amount(), amount.scale());
        }
        if (value instanceof Value.AmountEffect effect) {
            return numbers.amountEffect(effect.amount(), effect.scale());
        }
        return value instanceof Value.MoneyUnit unit ? numbers.moneyUnit(currency, unit.scale()) : null;
    }

    private String number(Value value) {
        if (value instanceof Value.Percent percent) {
            return numbers.percent(percent.share(), percent.decimals());
        }
        if (value instanceof Value.PercentEffect effect) {
            return numbers.percentEffect(effect.share(), effect.decimals());
        }
        if (value instanceof Value.Chance chance) {
            return numbers.chance(chance.share());
        }
        if (value instanceof Value.PercentagePoints points) {
            return numbers.percentagePoints(points.difference(), points.decimals());
        }
        if (value instanceof Value.Difference difference) {
            return numbers.signed(difference.number(), difference.decimals());
        }
        return value instanceof Value.Number number ? numbers.number(number.number(), number.decimals()) : null;
    }

    private String time(Value value) {
        if (value instanceof Value.Months months) {
            return messages.filled(months.count() == 1 ? "time.month" : "time.months",
                    Map.of("count", numbers.number(months.count(), 0)));
        }
        if (value instanceof Value.MonthOf month) {
            return messages.filled("time.month-of", Map.of("number", numbers.number(month.number(), 0), "month",
                    show(new Value.Calendar(month.month()))));
        }
        if (value instanceof Value.MonthNumber month) {
            return messages.filled("time.month-number", Map.of("number", numbers.number(month.number(), 0)));
        }
        if (value instanceof Value.MonthName month) {
            return messages.text("time.name." + month.month());
        }
        if (value instanceof Value.Calendar calendar) {
            return messages.filled("time.calendar", Map.of("month",
                    messages.text("time.name." + calendar.month().getMonthValue()),
                    "year", String.valueOf(calendar.month().getYear())));
        }
        if (value instanceof Value.Date date) {
            return messages.filled("time.date", Map.of("day", String.valueOf(date.day().getDayOfMonth()),
                    "month", messages.text("time.full." + date.day().getMonthValue()),
                    "year", String.valueOf(date.day().getYear())));
        }
        throw new IllegalArgumentException("There are no words for " + value + ".");
    }
}

package no.brobygger.report.excel;

import java.util.Locale;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Unit;

/** Units in the language of the report. */
final class UnitWords {
    private UnitWords() {
    }

    static String of(Unit unit, Wording wording) {
        return of(unit, MoneyScale.WHOLE, wording);
    }

    /** @param scale of money */
    static String of(Unit unit, MoneyScale scale, Wording wording) {
        return wording.say(Statement.of("unit." + unit.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("money", new Value.MoneyUnit(scale))).replace('\u00a0', ' ').strip();
    }
}

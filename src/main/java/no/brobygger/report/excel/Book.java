package no.brobygger.report.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.RowId;
import no.brobygger.ledger.Sheet;
import no.brobygger.ledger.Term;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.statement.Reasons;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Terms;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Heading;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the sheets of a workbook are written from: the run, its book of formulas and what these give, names, words. */
final class Book {
    final Analysis analysis;
    final Manifest manifest;
    final Ledger ledger;
    final Results results;
    final Wording wording;
    final Addresses addresses;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    /** Names of the tabs by what stands on them, in their order. */
    private final Map<String, String> tabs = new LinkedHashMap<>();

    Book(Analysis analysis, Manifest manifest, Ledger ledger) {
        this.analysis = analysis;
        this.manifest = manifest;
        this.ledger = ledger;
        this.wording = Wording.in(scenario().language(), scenario().heading().currency());
        this.results = new Results(ledger, this::say);
        nameTabs();
        this.addresses = new Addresses(ledger, tabs);
    }

    private void nameTabs() {
        SheetNames names = new SheetNames();
        Map<String, String> own = new LinkedHashMap<>();
        for (String key : List.of("read-me", "assumptions", "today", "market", "tenure", "comparison", "charts",
                "simulation", "checks")) {
            own.put(key, names.of(word("workbook.sheet." + key)));
        }
        tabs.put("read-me", own.get("read-me"));
        tabs.put("assumptions", own.get("assumptions"));
        for (Sheet sheet : ledger.sheets()) {
            tabs.put(sheet.key(), own.containsKey(sheet.key()) ? own.get(sheet.key()) : names.of(label(sheet)));
        }
        tabs.put("charts", own.get("charts"));
        tabs.put("simulation", own.get("simulation"));
        tabs.put("checks", own.get("checks"));
    }

    /** Of the plan whose sheet it is. */
    private String label(Sheet sheet) {
        return scenario().plans().stream().filter(plan -> Ledger.sheetOf(plan).equals(sheet.key())).findFirst()
                .map(this::label).orElseThrow();
    }

    Scenario scenario() {
        return analysis.scenario();
    }

    Map<String, String> tabs() {
        return tabs;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** The sheet under a key; asked for in the order of the tabs. */
    Page page(String key) {
        return new Page(workbook.createSheet(tabs.get(key)), styles, months());
    }

    /** How months are shown. */
    String months() {
        return NumberFormats.month(scenario().language());
    }

    String word(String key) {
        return wording.word(key);
    }

    String say(Statement statement) {
        return wording.say(statement);
    }

    /** With blanks that people can search for. */
    String say(Term term) {
        return wording.say(Terms.of(term)).replace('\u00a0', ' ');
    }

    /** Why there is no number. */
    String say(Undefined reason) {
        return wording.say(Reasons.of(reason));
    }

    /** A formula in a column of a sheet. */
    FormulaText formulas(String sheet, int column) {
        return new FormulaText(addresses, this::say, sheet, column);
    }

    /** What a plan is called. */
    String label(Plan plan) {
        return plan.label() == null || plan.label().isBlank() ? plan.name() : plan.label();
    }

    /** What a measure is called. */
    String words(Measure measure) {
        return wording.word("measure." + measure.key());
    }

    /** Company and currency, under the title of a sheet. */
    String subtitle() {
        Heading heading = scenario().heading();
        return heading.company().isBlank() ? heading.currency() : heading.company() + " · " + heading.currency();
    }

    /** A measure of a plan in the book. */
    static RowId measure(String key) {
        return new RowId(COMPARISON, key);
    }

    static final String COMPARISON = "comparison";
}

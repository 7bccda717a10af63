package no.brobygger.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Series;
import no.brobygger.ledger.Explainer;
import no.brobygger.ledger.Explanation;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Row;
import no.brobygger.ledger.RowId;
import no.brobygger.ledger.Values;
import no.brobygger.pipeline.ScenarioSource;
import no.brobygger.pipeline.Stages;
import no.brobygger.report.json.ExplanationJson;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.KeyPlaces;
import no.brobygger.scenario.yaml.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code brobygger explain FILE MEASURE}: one number taken apart down to the inputs. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Takes one number of the central case apart, down to the inputs with file and line.")
final class ExplainCommand implements Callable<Integer> {
    private static final int ENOUGH = 3;
    private static final String FIRM = "firm: {market-value, replacement-cost}";

    private final Terminal terminal;
    private final Stages stages;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A scenario file; - reads standard input.")
    private String file;

    @Parameters(index = "1", paramLabel = "MEASURE", description = "A measure (npv, irr, cac …), a monthly series (revenue, "
            + "customers …), or a key that stands in brackets in another explanation.")
    private String key;

    @Option(names = "--plan", paramLabel = "PLAN", description = "Which plan (default: the proposal).")
    private Optional<String> planName = Optional.empty();

    @Option(names = "--month", paramLabel = "MONTH",
            description = "Which month of a series, as YYYY-MM or as a number, 1 = start (default: the last).")
    private Optional<String> month = Optional.empty();

    @Option(names = "--depth", paramLabel = "N", converter = DepthConverter.class,
            description = "Levels of numbers that are shown, or all (default: 3).")
    private int depth = ENOUGH;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private Format format = Format.TEXT;

    @Option(names = "--language", paramLabel = "en|nb|da", converter = SimulationOptions.LanguageConverter.class,
            completionCandidates = Candidates.Languages.class,
            description = "Language of the text (default: as in the scenario, else en); JSON is in English.")
    private Optional<Language> language = Optional.empty();

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    /** How the tree is written. */
    enum Format { TEXT, JSON }

    ExplainCommand(Terminal terminal, Stages stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    @Override
    public Integer call() {
        ScenarioSource source = new ScenarioSource(file, terminal.in());
        Scenario read = stages.reading().read(source, options.overrides());
        Scenario scenario = read.with(language.orElse(read.language()));
        Plan plan = plan(scenario);
        Ledger ledger = Ledger.of(scenario);
        Row row = row(ledger, plan);
        Explanation.Figure figure = Explainer.explain(ledger, Values.of(ledger), row.id(),
                column(ledger, row, plan), depth);
        if (format == Format.JSON) {
            terminal.print(ExplanationJson.of(figure, ledger, plan.name()));
        } else {
            KeyPlaces places = source.isStandardInput() ? KeyPlaces.none() : KeyPlaces.of(file, options.overrides());
            terminal.print(ExplanationText.of(figure, ledger, plan, places));
        }
        return ExitCode.DONE;
    }

    private Plan plan(Scenario scenario) {
        String wanted = planName.orElse(scenario.proposal());
        List<String> known = scenario.plans().stream().map(Plan::name).toList();
        require(known.contains(wanted), "there is no plan '" + wanted + "'" + suggestion(wanted, known));
        return scenario.plan(wanted);
    }

    private static String suggestion(String word, List<String> known) {
        return Spelling.nearest(word, known).map(near -> "; did you mean '" + near + "'?")
                .orElse("; choose from " + String.join(", ", known));
    }

    /** A measure if no month is named; else, or if it is none, a row of the plan, or one that is the same for all. */
    private Row row(Ledger ledger, Plan plan) {
        List<String> sheets = new ArrayList<>(List.of(Ledger.sheetOf(plan), Ledger.MARKET, Ledger.TODAY));
        sheets.add(month.isPresent() ? sheets.size() : 0, Ledger.COMPARISON);
        return sheets.stream().map(sheet -> ledger.rows().get(new RowId(sheet, key))).filter(row -> row != null).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(ledger)));
    }

    private String unknown(Ledger ledger) {
        return Arrays.stream(Measure.values()).anyMatch(m -> m.key().equals(key))
                ? "'" + key + "' needs what the scenario leaves out: " + FIRM
                : "there is no measure or series '" + key + "'" + suggestion(key, keys(ledger));
    }

    /** Those that are documented first: of equals they are the nearest. */
    private static List<String> keys(Ledger ledger) {
        List<String> keys = new ArrayList<>();
        Arrays.stream(Measure.values()).filter(m -> m.appliesTo(ledger.scenario())).map(Measure::key).forEach(keys::add);
        Arrays.stream(Series.values()).map(Series::key).filter(series -> !keys.contains(series)).forEach(keys::add);
        return keys;
    }

    private int column(Ledger ledger, Row row, Plan plan) {
        switch (ledger.sheet(row.id().sheet()).axis()) {
            case PLANS:
                require(month.isEmpty(), "'" + key + "' is one number; --month is for monthly series");
                return ledger.scenario().plans().indexOf(plan);
            case MONTHS:
                int wanted = month.map(text -> number(ledger.scenario(), text))
                        .orElse(Math.min(row.last(), ledger.scenario().horizon().months()));
                require(row.covers(wanted), "'" + key + "' has no month " + month.orElse("") + "; it has the months "
                        + row.first() + " to " + row.last());
                return wanted;
            default:
                require(month.isEmpty(), "'" + key + "' is one number; --month is for monthly series");
                return 0;
        }
    }

    private int number(Scenario scenario, String text) {
        try {
            return text.contains("-") && !text.startsWith("-") ? scenario.horizon().numberOf(YearMonth.parse(text))
                    : Integer.parseInt(text);
        } catch (DateTimeParseException | NumberFormatException wrong) {
            throw new ParameterException(spec.commandLine(), "--month is '" + text
                    + "'; write it as " + scenario.horizon().start() + " or as a number, 1 = start");
        }
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    /** A number of levels, or all. */
    static final class DepthConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            if (word.equals("all")) {
                return Explainer.ALL;
            }
            try {
                return Integer.parseUnsignedInt(word);
            } catch (NumberFormatException wrong) {
                throw new TypeConversionException("'" + word + "' is no depth; write a number of levels, or all");
            }
        }
    }
}

package no.brobygger.scenario.yaml;

import java.util.List;
import java.util.Optional;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Firm;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.TerminalValue;

/** What finance decides or expects, and the firm as the market sees it. */
final class FinanceReader {
    private static final List<String> KEYS = List.of("discount-rate", "tax-rate", "inflation", "price-growth",
            "receivable-days", "year-starts", "price-delay", "lifetime-months", "lifetime-growth", "terminal-value");

    private FinanceReader() {
    }

    static Finance finance(Section root, Reading reading, Benchmarks.OfFinance benchmarks) {
        Section s = root.sectionOrEmpty("finance", KEYS);
        Assumption inflation = s.assumption("inflation", Quantity.GROWTH, benchmarks.inflation().asDefault());
        Assumption priceGrowth = s.has("price-growth")
                ? s.assumption("price-growth", Quantity.GROWTH, benchmarks.inflation().asDefault()) : inflation;
        int startMonth = reading.horizon().map(Horizon::start).map(m -> m.getMonthValue()).orElse(1);
        return new Finance(
                s.assumption("discount-rate", Quantity.RATE, benchmarks.discountRate().asDefault()),
                s.assumption("tax-rate", Quantity.TAX_RATE, benchmarks.taxRate().asDefault()), inflation, priceGrowth,
                s.assumption("receivable-days", Quantity.RECEIVABLE_DAYS, Default.plain(0, "Not stated: paid at once")),
                s.whole("year-starts", Quantity.CALENDAR_MONTH, startMonth),
                s.assumption("price-delay", Quantity.DELAY, benchmarks.priceDelay().asDefault()),
                s.assumption("lifetime-months", Quantity.LIFETIME_MONTHS,
                        Default.plain(120, "Not stated: ten years of a customer count")),
                s.assumption("lifetime-growth", Quantity.LIFETIME_GROWTH,
                        Default.plain(0, "Not stated: the margin of a customer stays flat in money")),
                s.choice("terminal-value", TerminalValue.values(), TerminalValue::key)
                        .orElse(TerminalValue.CUSTOMER_BASE));
    }

    static Optional<Firm> firm(Section root) {
        return root.section("firm", List.of("market-value", "replacement-cost"))
                .map(s -> new Firm(s.required("market-value", Quantity.MARKET_VALUE, "4bn"),
                        s.required("replacement-cost", Quantity.REPLACEMENT_COST, "3bn")));
    }
}

package no.brobygger.scenario.yaml;

import java.util.Optional;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Firm;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.TerminalValue;

/** What finance decides or expects, and the firm as the market sees it. */
final class FinanceReader {
    private FinanceReader() {
    }

    static Finance finance(Section root, Reading reading, Benchmarks.OfFinance benchmarks) {
        Section s = root.sectionOrEmpty("finance");
        Assumption inflation = s.assumption("inflation", benchmarks.inflation().asDefault());
        Assumption priceGrowth = s.has("price-growth")
                ? s.assumption("price-growth", benchmarks.inflation().asDefault()) : inflation;
        int startMonth = reading.horizon().map(Horizon::start).map(m -> m.getMonthValue()).orElse(1);
        return new Finance(
                s.assumption("discount-rate", benchmarks.discountRate().asDefault()),
                s.assumption("tax-rate", benchmarks.taxRate().asDefault()), inflation, priceGrowth,
                s.assumption("receivable-days", Default.plain(0, "Not stated: paid at once")),
                s.whole("year-starts", startMonth),
                s.assumption("price-delay", benchmarks.priceDelay().asDefault()),
                s.assumption("lifetime-months", Default.plain(120, "Not stated: ten years of a customer count")),
                s.assumption("lifetime-growth", Default.plain(0, "Not stated: the margin of a customer stays flat in money")),
                s.choice("terminal-value", TerminalValue.values(), TerminalValue::key)
                        .orElse(TerminalValue.CUSTOMER_BASE));
    }

    static Optional<Firm> firm(Section root) {
        return root.section("firm").map(s -> new Firm(s.required("market-value"), s.required("replacement-cost")));
    }
}

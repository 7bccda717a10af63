package no.brobygger.decision.sensitivity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Scenario;

/**
 * The inputs that describe the world by one number each. Not among them is what was chosen (spend, dates, delays,
 * discount and tax rates) and what the file format takes where a file is silent.
 */
final class Certain {
    private Certain() {
    }

    /** In the order of the file. */
    static List<Driver.Input> of(Scenario scenario) {
        Set<Assumption> chosen = chosen(scenario);
        return Driver.byStream(scenario.assumptions().stream()
                .filter(a -> !a.isUncertain() && !chosen.contains(a) && !isConvention(a)))
                .values().stream().map(Driver.Input::new).toList();
    }

    private static boolean isConvention(Assumption a) {
        return a.provenance().byDefault() && a.provenance().evidence() == Evidence.UNSTATED;
    }

    private static Set<Assumption> chosen(Scenario scenario) {
        Finance finance = scenario.finance();
        Set<Assumption> chosen = new HashSet<>(List.of(finance.discountRate(), finance.taxRate(), finance.receivableDays(),
                finance.priceDelay(), finance.lifetimeMonths()));
        scenario.firm().ifPresent(firm -> chosen.addAll(List.of(firm.marketValue(), firm.replacementCost())));
        scenario.activities().stream().flatMap(a -> Stream.of(a.currentSpend(), a.referenceSpend(), a.delay()))
                .forEach(chosen::add);
        scenario.rivals().ifPresent(rivals -> chosen.add(rivals.reactionLag()));
        return chosen;
    }
}

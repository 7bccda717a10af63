package no.brobygger.analysis;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.finance.measure.SimpleLifetimeValue;
import no.brobygger.model.Draws;
import no.brobygger.model.MarketModel;
import no.brobygger.model.StatusQuo;
import no.brobygger.model.World;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Customers;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Segment;

/** Works out what customers are worth today, segment by segment. */
final class SegmentValues {
    private SegmentValues() {
    }

    static List<SegmentValue> of(Scenario scenario) {
        double marketing = scenario.activities().stream().map(Activity::currentSpend).mapToDouble(a -> a.median()).sum();
        double won = scenario.segments().stream().map(s -> s.customers().newPerYear()).mapToDouble(a -> a.median()).sum();
        List<SegmentValue> values = new ArrayList<>();
        World world = new MarketModel(scenario).world(Draws.central(scenario));
        for (int s = 0; s < scenario.segments().size(); s++) {
            Segment segment = scenario.segments().get(s);
            StatusQuo today = world.statusQuo(s);
            Customers c = segment.customers();
            values.add(new SegmentValue(segment, today.churnPerYear(), SimpleLifetimeValue.of(c.revenue().median(),
                    today.churnPerYear(), c.margin().median(), today.lifetimeValue(),
                    marketing / won + c.acquisitionCost().median())));
        }
        return values;
    }
}

package no.brobygger.report.json;

import java.io.IOException;
import no.brobygger.analysis.ActivityResponse;
import no.brobygger.analysis.PointValues;
import no.brobygger.analysis.SegmentValue;
import no.brobygger.finance.measure.SimpleLifetimeValue;

/** How the money works, in the results file: curves of the activities, points of the indices, customers by segment. */
final class WorkingsJson {
    private WorkingsJson() {
    }

    static void write(JsonText text, ActivityResponse response) throws IOException {
        text.text("activity", response.activity().name())
                .object("baseline", members -> write(members, response.baseline()))
                .object("proposal", members -> write(members, response.proposal()))
                .number("next-return", response.nextReturn());
    }

    private static void write(JsonText text, ActivityResponse.Point point) throws IOException {
        text.number("spend", point.spend()).number("share", point.share());
    }

    static void write(JsonText text, PointValues values) throws IOException {
        text.objects("indices", values.indices(), (members, value) -> members.text("index", value.index().name())
                        .number("now", value.index().now().median()).number("worth", value.npv()))
                .number("cac", values.acquisitionCost().value())
                .number("cac-lower", values.lowerCost());
    }

    static void write(JsonText text, SegmentValue segment) throws IOException {
        SimpleLifetimeValue clv = segment.lifetimeValue();
        text.text("segment", segment.segment().name()).number("customers", segment.segment().customers().count().median())
                .number("churn", segment.baseChurn()).number("simple", clv.simple()).number("margin", clv.margin())
                .number("timing", clv.timingAndDiscount()).number("real", clv.real()).number("clv", clv.presentMargin())
                .number("cac", clv.acquisitionCost());
    }
}

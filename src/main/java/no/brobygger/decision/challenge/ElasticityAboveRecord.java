package no.brobygger.decision.challenge;

import java.util.List;
import no.brobygger.decision.crosscheck.ImpliedElasticity;

/** The scenario implies that advertising moves sales more than it does for nine brands in ten. */
final class ElasticityAboveRecord implements Challenge {
    @Override
    public String key() {
        return "elasticity-above-record";
    }

    @Override
    public String reference() {
        return "Sethuraman, Tellis & Briesch 2011; Shapiro, Hitsch & Tuchman 2021";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        double implied = subject.elasticity().longRun();
        double highest = ImpliedElasticity.RECOMMENDED.p90();
        return implied > highest ? List.of(Finding.at(this, subject.scenario(), "marketing")
                .with("implied", new Fact.Number(implied)).with("highest", new Fact.Number(highest))
                .with("mean", new Fact.Number(ImpliedElasticity.PUBLISHED_MEAN))) : List.of();
    }
}

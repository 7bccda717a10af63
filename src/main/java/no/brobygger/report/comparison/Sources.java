package no.brobygger.report.comparison;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.decision.comparison.Comparison;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/** What was compared, to do it again. */
final class Sources {
    private Sources() {
    }

    static List<Statement> of(Comparison comparison, String program) {
        List<Manifest> manifests = comparison.contestants().stream()
                .map(c -> Manifest.of(program, c.scenario())).distinct().toList();
        List<Statement> sources = new ArrayList<>();
        manifests.forEach(m -> sources.add(Statement.of("compare.source").with("file", new Value.Text(m.scenario()))
                .with("hash", new Value.Text(m.shortHash()))));
        Manifest first = manifests.get(0);
        if (!first.overrides().isEmpty()) {
            sources.add(Statement.of("compare.overrides")
                    .with("overrides", new Value.Text(String.join(", ", first.overrides()))));
        }
        sources.add(Statement.of("compare.draws").with("program", new Value.Text(program))
                .with("trials", new Value.Number(first.trials(), 0)).with("seed", new Value.Number(first.seed(), 0)));
        return List.copyOf(sources);
    }
}

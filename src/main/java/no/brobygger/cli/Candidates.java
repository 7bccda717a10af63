package no.brobygger.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import no.brobygger.analysis.Measure;
import no.brobygger.pipeline.OutputFormat;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.yaml.EvidenceLibrary;
import no.brobygger.scenario.yaml.draft.Template;

/** The values of options as a user writes them, for the completion of a shell. */
final class Candidates {
    private Candidates() {
    }

    private static <E> Iterator<String> of(E[] values, Function<E, String> key) {
        List<String> keys = Arrays.stream(values).map(key).toList();
        return keys.iterator();
    }

    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(Language.values(), Language::key);
        }
    }

    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(OutputFormat.values(), OutputFormat::key);
        }
    }

    static final class Templates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(Template.values(), Template::key);
        }
    }

    static final class Measures implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(Measure.values(), Measure::key);
        }
    }

    static final class Topics implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.copyOf(EvidenceLibrary.topics().keySet()).iterator();
        }
    }
}

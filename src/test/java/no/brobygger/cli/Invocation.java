package no.brobygger.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.brobygger.analysis.Analysis;
import no.brobygger.pipeline.OutputFormat;
import no.brobygger.pipeline.SampleCase;
import no.brobygger.pipeline.Stages;

/** One call of the program inside the test's own process: exit code, standard output, standard error. */
record Invocation(int code, byte[] outBytes, String err) {
    private static final Analysis ANALYSIS = SampleCase.analysis();

    static Invocation of(Stages stages, String... arguments) {
        return withInput("", stages, arguments);
    }

    /** As on a terminal, where somebody types the input. */
    static Invocation answering(String input, String... arguments) {
        return of(input, true, Stages.standard(), arguments);
    }

    static Invocation withInput(String input, Stages stages, String... arguments) {
        return of(input, false, stages, arguments);
    }

    private static Invocation of(String input, boolean manned, Stages stages, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, false,
                manned, "./brobygger");
        int code = new Program(terminal, stages).execute(arguments);
        return new Invocation(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** The program's stages, but any file holds the sample case, simulated beforehand, and the PDF is a stand-in. */
    static Stages sample() {
        Stages simulated = simulated("Marketing 2027");
        return new Stages(simulated.reading(),
                (scenario, settings, timings) -> ANALYSIS, simulated.rendering());
    }

    /** As {@link #sample}, but simulated anew in each run. */
    static Stages simulated(String title) {
        Stages standard = Stages.standard();
        return new Stages((source, overrides) -> SampleCase.scenario(title), standard.analysing(),
                Map.of(OutputFormat.PDF, (results, settings, timings) -> "%PDF".getBytes(StandardCharsets.US_ASCII),
                        OutputFormat.JSON, standard.rendering().get(OutputFormat.JSON),
                        OutputFormat.CSV, standard.rendering().get(OutputFormat.CSV)));
    }

    String out() {
        return new String(outBytes, StandardCharsets.UTF_8);
    }

    List<String> outLines() {
        return out().lines().toList();
    }
}

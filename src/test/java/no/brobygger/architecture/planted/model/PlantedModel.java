package no.brobygger.architecture.planted.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import no.brobygger.architecture.planted.analysis.PlantedHelper;
import no.brobygger.architecture.planted.scenario.yaml.PlantedReader;
import org.apache.commons.math3.distribution.NormalDistribution;

/** An equation that looks right of itself, reads files, and asks the machine for time, chance, language and more. */
public final class PlantedModel {
    PlantedHelper toTheRight;
    PlantedReader document;

    Object chance() {
        return List.of(new Random(), ThreadLocalRandom.current().nextInt(), Math.random(), UUID.randomUUID(),
                new NormalDistribution(0, 1).sample());
    }

    void shuffle(List<String> list) {
        Collections.shuffle(list);
    }

    Object clock() {
        return List.of(System.currentTimeMillis(), System.nanoTime(), Instant.now(), LocalDate.now(), YearMonth.now(),
                Clock.systemUTC());
    }

    Object language(String text) {
        Function<String, String> upper = String::toUpperCase;
        return List.of(Locale.getDefault(), String.format("%f", 1.0), "%f".formatted(1.0), text.toUpperCase(),
                text.toLowerCase(), upper, text.getBytes(), new String(new byte[0]));
    }

    void console() {
        System.out.println();
        System.err.println();
        System.exit(1);
    }

    Object file() throws IOException {
        return List.of(Files.readString(Path.of("a")), new java.io.File("a"));
    }

    Object outside() throws IOException {
        return List.of(java.net.URI.create("a:b").toURL().openStream(), Runtime.getRuntime().exec(new String[0]));
    }

    double bits(double x) {
        return Math.exp(x) + Math.log(x) + Math.pow(x, x) + Math.sin(x);
    }
}

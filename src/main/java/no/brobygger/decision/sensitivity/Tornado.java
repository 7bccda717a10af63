package no.brobygger.decision.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The drivers one at a time, all others as in the central case. */
final class Tornado {
    private Tornado() {
    }

    /** Longest bar first. */
    static List<Swing> of(CentralWorlds worlds, List<Driver> drivers) {
        List<Driver> twice = new ArrayList<>();
        double[] values = new double[2 * drivers.size()];
        for (Driver driver : drivers) {
            values[twice.size()] = value(driver, 0.1);
            twice.add(driver);
            values[twice.size()] = value(driver, 0.9);
            twice.add(driver);
        }
        double[] npv = worlds.npv(twice, values);
        List<Swing> swings = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            swings.add(new Swing(drivers.get(i), npv[2 * i], npv[2 * i + 1]));
        }
        swings.sort(Comparator.comparing(Swing::length).reversed());
        return List.copyOf(swings);
    }

    private static double value(Driver driver, double p) {
        if (driver instanceof Driver.Event event) {
            return p < 0.5 ? 0 : (event.risk().from() + event.risk().to()) / 2;
        }
        return ((Driver.Input) driver).quantile(p);
    }
}

package no.brobygger.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wished rank correlations of a scenario, put together: which random streams belong together, the matrix of each
 * such group, and what is wrong with the wishes. Pairs without a wish have rank correlation 0.
 */
public final class RankCorrelations {
    private final Map<String, Assumption> byPath = new HashMap<>();
    private final List<Group> groups;
    private final List<Remark> problems = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();

    /**
     * Streams that are correlated with each other, directly or through others.
     *
     * @param streams in the order in which the wishes first name them
     * @param ranks   the wished rank correlations, symmetric with unit diagonal; positive semi-definite if there are
     *                no problems
     * @param wishes  that fill the matrix, in the order of the file
     */
    public record Group(List<String> streams, double[][] ranks, List<Wish> wishes) {
    }

    /** A wish between two streams of a group, by their places in it. */
    public record Wish(int first, int second, Correlation correlation) {
    }

    /** What is to be said about one wish, and where it stands. */
    public record Remark(Location location, String text) {
    }

    /**
     * A wish without effect.
     *
     * @param fixed paths of its inputs that are one number here
     */
    public record Ignored(Correlation wish, List<String> fixed) {
    }

    private RankCorrelations(List<Assumption> assumptions, List<Correlation> correlations) {
        assumptions.forEach(a -> byPath.putIfAbsent(a.path(), a));
        groups = group(usable(correlations));
        if (problems.isEmpty()) { // with wishes missing, the others may contradict each other only for that
            groups.forEach(g -> new CorrelationConsistency(g).problem().ifPresent(problems::add));
        }
    }

    public static RankCorrelations of(List<Assumption> assumptions, List<Correlation> correlations) {
        return new RankCorrelations(assumptions, correlations);
    }

    public static RankCorrelations of(Scenario scenario) {
        return of(scenario.assumptions(), scenario.correlations());
    }

    /** Whether a symmetric matrix with unit diagonal can be one of correlations: positive semi-definite. */
    public static boolean isPossible(double[][] correlations) {
        return CorrelationConsistency.smallestEigenvalue(correlations) >= -CorrelationConsistency.TOLERANCE;
    }

    /** Wishes that cannot be met: unknown inputs, an input with itself, contradictions, an impossible matrix. */
    public List<Remark> problems() {
        return List.copyOf(problems);
    }

    /** Wishes without effect because an input is one number here, as after fixing it on the command line. */
    public List<Ignored> ignored() {
        return List.copyOf(ignored);
    }

    /** The groups to draw together. */
    public List<Group> groups() {
        return groups;
    }

    private List<Correlation> usable(List<Correlation> correlations) {
        Map<List<String>, Correlation> byPair = new LinkedHashMap<>();
        for (Correlation c : correlations) {
            Optional<String> problem = problemOf(c);
            if (problem.isPresent()) {
                problems.add(new Remark(c.location(), problem.get()));
            } else if (!fixed(c).isEmpty()) {
                ignored.add(new Ignored(c, fixed(c)));
            } else if (!sameStream(c)) {
                Correlation earlier = byPair.putIfAbsent(pairOf(c), c);
                if (earlier != null && earlier.rank() != c.rank()) {
                    problems.add(new Remark(c.location(), statedTwice(c, earlier)));
                }
            }
        }
        return new ArrayList<>(byPair.values());
    }

    private static String statedTwice(Correlation c, Correlation earlier) {
        return pairText(c) + " is " + number(c.rank()) + " here and " + number(earlier.rank()) + " at "
                + earlier.location() + "; keep one of the two.";
    }

    static String pairText(Correlation c) {
        return "the rank correlation of " + c.first() + " and " + c.second();
    }

    private Optional<String> problemOf(Correlation c) {
        for (String path : List.of(c.first(), c.second())) {
            if (!byPath.containsKey(path)) {
                return Optional.of("there is no input '" + path + "' to correlate; "
                        + "write the path of a value of this scenario, such as customers.churn.");
            }
        }
        if (!(Math.abs(c.rank()) <= 1)) {
            return Optional.of(pairText(c) + " is " + c.rank() + "; write a number from -1 to 1.");
        }
        if (c.first().equals(c.second())) {
            return Optional.of("the input " + c.first() + " is correlated with itself; name two inputs.");
        }
        if (sameStream(c) && c.rank() != 1) {
            return Optional.of(pairText(c) + " is " + number(c.rank()) + ", but the two are one and the same unknown "
                    + "here, drawn together (rank correlation 1); remove the line or state one of them yourself.");
        }
        return Optional.empty();
    }

    private boolean sameStream(Correlation c) {
        return streamOf(c.first()).equals(streamOf(c.second()));
    }

    private String streamOf(String path) {
        return byPath.get(path).stream();
    }

    private List<String> fixed(Correlation c) {
        return Stream.of(c.first(), c.second()).filter(p -> !byPath.get(p).isUncertain()).toList();
    }

    private List<String> pairOf(Correlation c) {
        return Stream.of(streamOf(c.first()), streamOf(c.second())).sorted().toList();
    }

    /** The connected groups of streams, each in the order in which the wishes name them. */
    private List<Group> group(List<Correlation> wishes) {
        List<List<Correlation>> connected = new ArrayList<>();
        for (Correlation wish : wishes) {
            List<Correlation> joined = new ArrayList<>();
            for (List<Correlation> others : List.copyOf(connected)) {
                if (others.stream().anyMatch(o -> touches(o, wish))) {
                    joined.addAll(others);
                    connected.remove(others);
                }
            }
            joined.add(wish);
            connected.add(joined);
        }
        return connected.stream().map(this::assemble).toList();
    }

    private boolean touches(Correlation one, Correlation other) {
        List<String> streams = pairOf(other);
        return streams.contains(streamOf(one.first())) || streams.contains(streamOf(one.second()));
    }

    private Group assemble(List<Correlation> correlations) {
        List<String> streams = correlations.stream().flatMap(c -> Stream.of(c.first(), c.second()))
                .map(this::streamOf).distinct().toList();
        double[][] ranks = new double[streams.size()][streams.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i][i] = 1;
        }
        List<Wish> wishes = new ArrayList<>();
        for (Correlation c : correlations) {
            Wish wish = new Wish(streams.indexOf(streamOf(c.first())), streams.indexOf(streamOf(c.second())), c);
            ranks[wish.first()][wish.second()] = c.rank();
            ranks[wish.second()][wish.first()] = c.rank();
            wishes.add(wish);
        }
        return new Group(streams, ranks, wishes);
    }

    static String number(double value) {
        return Double.toString(value).replaceFirst("\\.0$", "");
    }
}

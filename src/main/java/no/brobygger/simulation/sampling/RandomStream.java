package no.brobygger.simulation.sampling;

import java.nio.charset.StandardCharsets;
import no.brobygger.scenario.SimulationSettings.Sampling;

/**
 * A named stream of uniform numbers. What it gives in a block depends on seed, name and block number alone, so that
 * neither other streams nor the order of asking can change it.
 *
 * <p>Each block runs a SplitMix64 sequence (Steele, Lea and Flood 2014) from a start that hashes the three.
 */
final class RandomStream {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** What a stream is drawn for; streams of one name and different purposes are independent. */
    enum Purpose {
        INPUT, OCCURRENCE, START
    }

    private final long key;

    RandomStream(long seed, Purpose purpose, String name) {
        key = mix(mix(seed + GOLDEN_RATIO) ^ hash(purpose.name() + ':' + name));
    }

    /** Uniform numbers strictly between 0 and 1 for the trials of a block. */
    double[] uniforms(int block, int size, Sampling sampling) {
        Sequence sequence = new Sequence(mix(key + (block + 1) * GOLDEN_RATIO));
        return switch (sampling) {
            case LATIN_HYPERCUBE -> stratified(sequence, size);
            case MONTE_CARLO -> independent(sequence, size);
        };
    }

    /**
     * One number in each of {@code size} equal strata, in random order (McKay, Beckman and Conover 1979). The upper half
     * of a draw says where its stratum goes, the lower half where in a stratum the number of its trial lies.
     */
    private static double[] stratified(Sequence sequence, int size) {
        double[] numbers = new double[size];
        double[] within = new double[size];
        for (int i = 0; i < size; i++) {
            long bits = sequence.next();
            int j = Sequence.below(i + 1, bits);
            numbers[i] = numbers[j];
            numbers[j] = i;
            within[i] = Sequence.cell(bits);
        }
        for (int i = 0; i < size; i++) {
            numbers[i] = (numbers[i] + within[i]) / size;
        }
        return numbers;
    }

    private static double[] independent(Sequence sequence, int size) {
        double[] numbers = new double[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = sequence.uniform();
        }
        return numbers;
    }

    /** 64-bit FNV-1a of the UTF-8 bytes, mixed (Fowler, Noll and Vo). */
    private static long hash(String text) {
        long hash = FNV_OFFSET;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** The finaliser of SplitMix64: variant 13 of Stafford (2011). */
    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The numbers of one block, one after the other. */
    private static final class Sequence {
        private static final int UNIFORM_BITS = 40;
        private static final double CELL = 1.0 / (1L << UNIFORM_BITS);
        private static final double HALF_CELL = 1.0 / (1L << 32);
        private static final long LOWER_HALF = (1L << 32) - 1;

        private long state;

        Sequence(long start) {
            state = start;
        }

        /** The middle of one of 2⁴⁰ equal cells of (0, 1). */
        double uniform() {
            return ((next() >>> (64 - UNIFORM_BITS)) + 0.5) * CELL;
        }

        /** The middle of one of 2³² equal cells of (0, 1), by the lower half of a draw. */
        static double cell(long bits) {
            return ((bits & LOWER_HALF) + 0.5) * HALF_CELL;
        }

        /** A whole number from 0 to {@code bound} − 1, all equally likely to within 2⁻³², by the upper half of a draw. */
        static int below(int bound, long bits) {
            return (int) ((bits >>> 32) * bound >>> 32);
        }

        /** 64 random bits. */
        long next() {
            state += GOLDEN_RATIO;
            return mix(state);
        }
    }
}

package no.brobygger.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Columns that one block after another writes to. Fresh memory would cost more than the arithmetic done on it; memory
 * that is used again is still in the processor's cache. What stands in it is good until {@link #rewind()}; for use by
 * one thread at a time.
 */
public final class Memory {
    private final List<double[]> columns = new ArrayList<>();
    private final int size;
    private int taken;

    /** @param size trials of a block */
    public Memory(int size) {
        this.size = size;
    }

    /** Length of the columns. */
    public int size() {
        return size;
    }

    /** Everything that was taken may be overwritten from now on. */
    public void rewind() {
        taken = 0;
    }

    /** A column of zeros. */
    double[] column() {
        if (taken == columns.size()) {
            columns.add(new double[size]);
        } else {
            Arrays.fill(columns.get(taken), 0);
        }
        return columns.get(taken++);
    }

    /** Columns of zeros, one for each month. */
    double[][] months(int count) {
        double[][] months = new double[count][];
        for (int t = 0; t < count; t++) {
            months[t] = column();
        }
        return months;
    }
}

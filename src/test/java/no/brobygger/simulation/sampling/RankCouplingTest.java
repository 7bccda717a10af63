package no.brobygger.simulation.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RankCouplingTest {
    @Test
    void normal_scores_have_the_correlation_of_the_reference() throws IOException {
        for (JsonNode pair : reference("copula.json").get("map")) {
            double rank = pair.get("spearman").asDouble();
            double[][] scores = RankCoupling.normalScores(new double[][] {{1, rank}, {rank, 1}});
            assertEquals(pair.get("pearson_for_gaussian_copula").asDouble(), scores[0][1], 1e-15);
            assertEquals(1, scores[0][0]);
        }
    }

    // The worked example of Mildenhall (2005): its scores are the normal quantiles of i/21, and its matrix is that of
    // the scores themselves, so the wish is turned back into ranks first.
    @Test
    void the_worked_example_comes_out_in_the_same_order() throws IOException {
        JsonNode example = reference("iman-conover.json");
        double[][] target = columns(example.get("target_corr"));
        double[][] ranks = Arrays.stream(target).map(row -> Arrays.stream(row)
                .map(r -> 6 / Math.PI * StrictMath.asin(r / 2)).toArray()).toArray(double[][]::new);
        double[][] uniforms = Arrays.stream(columns(example.get("scores_M"))).map(RankCouplingTest::places)
                .toArray(double[][]::new);
        new RankCoupling(ranks).rearrange(uniforms);
        double[][] expected = columns(example.get("Y"));
        for (int s = 0; s < expected.length; s++) {
            assertArrayEquals(places(expected[s]), uniforms[s], 1e-15);
        }
    }

    @Test
    void values_take_the_order_of_the_scores() {
        double[] values = {5, 1, 4, 2, 3};
        RankCoupling.arrangeLike(values, new double[] {-0.1, 7, -3, 0, 1e-9});
        assertArrayEquals(new double[] {2, 5, 1, 3, 4}, values);
    }

    /** Each value's place among the others, as a probability: i / (n + 1). */
    private static double[] places(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values).map(v -> (Arrays.binarySearch(sorted, v) + 1.0) / (values.length + 1)).toArray();
    }

    private static double[][] columns(JsonNode rows) {
        double[][] columns = new double[rows.get(0).size()][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows.get(i).get(j).asDouble();
            }
        }
        return columns;
    }

    private static JsonNode reference(String name) throws IOException {
        try (InputStream file = RankCouplingTest.class.getResourceAsStream("/reference/" + name)) {
            return new ObjectMapper().readTree(file);
        }
    }
}

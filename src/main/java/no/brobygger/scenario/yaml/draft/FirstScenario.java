package no.brobygger.scenario.yaml.draft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.yaml.Format;
import org.apache.commons.math3.util.FastMath;

/**
 * A commented scenario of one market, two activities (brand, activation) and two plans, filled with answers.
 *
 * @param texts    company, title, currency, context: by their key, as given
 * @param numbers  the facts by their place in the file, as they are written there: amounts and shares of plans alone,
 *                 others as in the map of a value, {@code value: 13%}
 * @param response of new customers to all marketing together, if it was judged; else the benchmarks hold
 */
public record FirstScenario(Language language, Map<String, String> texts, Map<String, String> numbers,
                            Optional<Judged> response) {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z-]+)}");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final MathContext DIGITS = new MathContext(4);

    /**
     * A response curve that a person has judged.
     *
     * @param lift           of today's marketing as a whole on the odds of being chosen, against none
     * @param halfSaturation as a multiple of today's spend
     * @param brandShare     of today's spend; each activity carries the part of the log lift that it has of the spend
     */
    public record Judged(double lift, double halfSaturation, double shape, double brandShare) {
    }

    /** The file. */
    public String text() {
        Map<String, String> places = new HashMap<>(numbers);
        texts.forEach((key, text) -> places.put(key, quoted(text)));
        places.put("activation-share", rest("brand-share"));
        places.put("proposed-activation-share", rest("proposed-brand-share"));
        places.put("brand-response", response.map(r -> response(r, r.brandShare())).orElse(""));
        places.put("activation-response", response.map(r -> response(r, 1 - r.brandShare())).orElse(""));
        places.put("correlations", response.filter(r -> r.brandShare() > 0 && r.brandShare() < 1)
                .map(r -> part("first-correlations", Map.of())).orElse(""));
        return filled(DraftText.of("first", language), places);
    }

    /** What is left of 100 %, exactly. */
    private String rest(String share) {
        String written = numbers.get(share);
        return written.endsWith("%") ? HUNDRED.subtract(new BigDecimal(written.replaceAll("[%_+]", ""))).toPlainString() + "%"
                : BigDecimal.ONE.subtract(new BigDecimal(written.replaceAll("[_+]", ""))).toPlainString();
    }

    /** Nothing for an activity without spend today: a lift of nothing cannot be judged. */
    private String response(Judged r, double share) {
        if (share <= 0) {
            return "";
        }
        double lift = FastMath.expm1(share * FastMath.log1p(r.lift()));
        Map<String, String> places = new HashMap<>();
        places.putAll(triple("lift", lift, JudgedSpread.LIFT, "lifts.new-customers"));
        places.putAll(triple("half-saturation", r.halfSaturation(), JudgedSpread.HALF_SATURATION, "half-saturation"));
        places.putAll(triple("shape", r.shape(), JudgedSpread.SHAPE, "shape"));
        return part("first-response", places);
    }

    private static Map<String, String> triple(String name, double median, JudgedSpread spread, String key) {
        Range legal = Format.ROOT.at("marketing.*." + key).legal();
        boolean share = spread == JudgedSpread.LIFT;
        return Map.of(name + "-low", written(spread.low(median, legal), share), name, written(median, share),
                name + "-high", written(spread.high(median, legal), share));
    }

    private static String written(double value, boolean share) {
        return new BigDecimal(share ? value * 100 : value).round(DIGITS).stripTrailingZeros().toPlainString()
                + (share ? "%" : "");
    }

    private String part(String name, Map<String, String> places) {
        return filled(DraftText.of(name, language), places);
    }

    private static String filled(String text, Map<String, String> places) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = places.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("There is nothing for the place " + place.group() + ".");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** A text in double quotes of YAML; control characters have become blanks. */
    private static String quoted(String text) {
        return '"' + text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

package no.brobygger.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.yaml.Format;
import no.brobygger.scenario.yaml.Key;
import no.brobygger.scenario.yaml.Shape;
import no.brobygger.scenario.yaml.document.Node;
import no.brobygger.scenario.yaml.document.Node.Mapping;
import no.brobygger.scenario.yaml.document.Node.Scalar;
import no.brobygger.scenario.yaml.document.Node.Sequence;
import no.brobygger.scenario.yaml.document.ScenarioDocument;

/**
 * A good scenario with one thing spoilt.
 *
 * @param what was done, in words
 * @param line that must be named, if the damage is one that must be refused
 */
record DamagedScenario(String what, String text, OptionalInt line) {

    /** A key of the register in a file, with its value where that is one text. */
    private record Written(Key key, Location place, Scalar value) {
        boolean isNumber() {
            return value != null && key.shape() instanceof Shape.Number;
        }
    }

    /** A way to spoil a file. */
    enum Kind {
        MISSPELT_KEY((file, random) -> {
            Written w = file.any(random, x -> x.key.name().length() > 2 && x.key.name().charAt(0) != x.key.name().charAt(1));
            String name = w.key.name();
            return file.changed(w.place, name, name.charAt(1) + name.substring(0, 1) + name.substring(2));
        }),
        WORD_FOR_A_NUMBER((file, random) -> {
            Written w = file.any(random, Written::isNumber);
            return file.changed(w.value.place().location(), w.value.text(), "plenty");
        }),
        FOREIGN_UNIT((file, random) -> {
            Written w = file.any(random, Written::isNumber);
            String unit = List.of(" kr", " pct", "mio", " thousand", "€", " %").get(random.nextInt(6));
            return file.changed(w.value.place().location(), w.value.text(),
                    w.value.text().replaceAll("(?<=\\d)(k|M|bn|%)$", "") + unit);
        }),
        COMMA_FOR_A_POINT((file, random) -> {
            Written w = file.any(random, Written::isNumber);
            return file.changed(w.value.place().location(), w.value.text(), "\"1,5\"");
        }),
        NO_SUCH_MONTH((file, random) -> {
            Written w = file.any(random, x -> x.value != null && x.key.shape() instanceof Shape.Month);
            return file.changed(w.value.place().location(), w.value.text(), "2027-13");
        }),
        NO_SUCH_WORD((file, random) -> {
            Written w = file.any(random, x -> x.value != null && x.key.shape() instanceof Shape.Choice);
            return file.changed(w.value.place().location(), w.value.text(), w.value.text() + "ish");
        }),
        LIST_FOR_A_TEXT((file, random) -> {
            Written w = file.any(random, x -> x.value != null && x.value.plain() && !x.key.name().equals("extends")
                    && x.key.shape() instanceof Shape.Text && !file.lines.get(x.place.line() - 1).endsWith(">"));
            return file.changed(w.value.place().location(), file.rest(w), "[" + "a, b]");
        }),
        CONTROL_CHARACTER((file, random) -> {
            int line = random.nextInt(file.lines.size());
            return file.with(line, file.lines.get(line) + "\u0001", OptionalInt.of(line + 1));
        }),
        KEY_TWICE((file, random) -> {
            Written w = file.any(random, x -> x.value != null && file.isAlone(x));
            String line = file.lines.get(w.place.line() - 1);
            return file.with(w.place.line() - 1, line + "\n" + line, OptionalInt.of(w.place.line() + 1));
        }),
        REQUIRED_KEY_GONE((file, random) -> {
            Written w = file.any(random, x -> x.value != null && x.key.required() && file.isAlone(x));
            return file.with(w.place.line() - 1, "", OptionalInt.empty());
        }),
        STRAY_TAB((file, random) -> file.atAnyLine(random, line -> "\t" + line)),
        INDENTED((file, random) -> file.atAnyLine(random, line -> " " + line)),
        UNINDENTED((file, random) -> file.atAnyLine(random, line -> line.replaceFirst("^ +", ""))),
        BRACKET_GONE((file, random) -> file.atAnyLine(random, line -> line.replaceFirst("[{}\\[\\]\"]", ""))),
        LINE_GONE((file, random) -> file.atAnyLine(random, line -> "")),
        CUT_OFF((file, random) -> {
            String all = String.join("\n", file.lines);
            return new Damage(all.substring(0, random.nextInt(all.length())), OptionalInt.empty());
        });

        private final BiFunction<File, SplittableRandom, Damage> way;

        Kind(BiFunction<File, SplittableRandom, Damage> way) {
            this.way = way;
        }
    }

    private record Damage(String text, OptionalInt line) {
    }

    static DamagedScenario of(String good, Kind kind, SplittableRandom random) {
        Damage damage = kind.way.apply(new File(good), random);
        return new DamagedScenario(kind.name(), damage.text(), damage.line());
    }

    /** A good file with the places of its keys. */
    private static final class File {
        private final List<String> lines;
        private final List<Written> keys = new ArrayList<>();

        File(String text) {
            lines = text.lines().toList();
            Mapping root = ScenarioDocument.ofStandardInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    List.of(), new Problems()).root();
            collect(root, Format.ROOT);
        }

        private void collect(Node node, Shape shape) {
            if (node instanceof Mapping map && shape instanceof Shape.Group group) {
                map.entries().forEach((name, entry) -> group.keys().stream().filter(k -> k.name().equals(name))
                        .forEach(key -> {
                            keys.add(new Written(key, entry.keyPlace().location(),
                                    entry.value() instanceof Scalar value ? value : null));
                            collect(entry.value(), key.shape());
                        }));
            } else if (node instanceof Mapping map && shape instanceof Shape.Names names) {
                map.entries().values().forEach(entry -> collect(entry.value(), names.each()));
            } else if (node instanceof Sequence list && shape instanceof Shape.Items items) {
                list.items().forEach(item -> collect(item, items.each()));
            }
        }

        Written any(SplittableRandom random, java.util.function.Predicate<Written> fit) {
            List<Written> fitting = keys.stream().filter(fit).toList();
            return fitting.get(random.nextInt(fitting.size()));
        }

        /** True if a block-style line holds the key and its value, and nothing else. */
        boolean isAlone(Written w) {
            String line = lines.get(w.place.line() - 1);
            return line.matches(" *" + w.key.name() + ": [^{\\[|>&#]+");
        }

        /** The plain text of a value up to what ends it. */
        String rest(Written w) {
            return w.value.text();
        }

        Damage changed(Location at, String old, String fresh) {
            String line = lines.get(at.line() - 1);
            int from = line.offsetByCodePoints(0, at.column() - 1);
            int quote = line.startsWith(old, from) ? 0 : 1;
            if (!line.startsWith(old, from + quote)) {
                throw new IllegalStateException("At " + at + " stands no " + old);
            }
            return with(at.line() - 1, line.substring(0, from) + fresh + line.substring(from + old.length() + 2 * quote),
                    OptionalInt.of(at.line()));
        }

        Damage atAnyLine(SplittableRandom random, java.util.function.UnaryOperator<String> change) {
            int line = random.nextInt(lines.size());
            return with(line, change.apply(lines.get(line)), OptionalInt.empty());
        }

        Damage with(int index, String line, OptionalInt named) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(index, line);
            return new Damage(String.join("\n", changed) + "\n", named);
        }
    }
}

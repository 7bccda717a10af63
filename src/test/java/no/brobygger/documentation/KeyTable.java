package no.brobygger.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.scenario.yaml.Format;
import no.brobygger.scenario.yaml.Key;
import no.brobygger.scenario.yaml.KeyText;
import no.brobygger.scenario.yaml.Shape;
import no.brobygger.scenario.yaml.Shape.Group;

/** Every key of the scenario file, map by map, as the register of the format has them. */
final class KeyTable {
    private KeyTable() {
    }

    /** A Markdown section with a table for each map. */
    static String of() {
        Map<Group, List<String>> maps = new LinkedHashMap<>();
        collect("", Format.ROOT, maps);
        List<String> sections = new ArrayList<>();
        maps.forEach((group, paths) -> sections.add(section(group, paths)));
        sections.add("### Beside a value\n\n" + table(Format.VALUE));
        return String.join("\n", sections);
    }

    private static void collect(String path, Group group, Map<Group, List<String>> maps) {
        maps.computeIfAbsent(group, g -> new ArrayList<>()).add(path);
        group.keys().forEach(key -> below(path.isEmpty() ? key.name() : path + "." + key.name(), key.shape(), maps));
    }

    private static void below(String path, Shape shape, Map<Group, List<String>> maps) {
        if (shape instanceof Group group) {
            collect(path, group, maps);
        } else if (shape instanceof Shape.Names names) {
            below(path + ".<name>", names.each(), maps);
        } else if (shape instanceof Shape.Items items) {
            below(path + "[n]", items.each(), maps);
        }
    }

    private static String section(Group group, List<String> paths) {
        String title = paths.get(0).isEmpty() ? "At the top" : "`" + String.join("`, `", paths) + "`";
        String others = group.others().isEmpty() ? "" : "\nBeside these, the name of an index: "
                + KeyText.type(group.others().get(0)) + ".\n";
        return "### " + title + "\n\n" + table(group) + others;
    }

    private static String table(Group group) {
        StringBuilder table = new StringBuilder("| Key | Holds | Legal | Uncertain | Without it | Example | Meaning |\n"
                + "|---|---|---|---|---|---|---|\n");
        group.keys().forEach(key -> table.append(row(key)).append('\n'));
        return table.toString();
    }

    private static String row(Key key) {
        String uncertain = key.shape() instanceof Shape.Number number ? number.quantity().mayBeUncertain() ? "yes" : "no" : "";
        return "| " + String.join(" | ", "`" + key.name() + "`", KeyText.type(key.shape()), KeyText.range(key), uncertain,
                key.required() ? "**required**" : key.otherwise(),
                key.example().isEmpty() ? "" : "`" + key.example() + "`", key.meaning()).replaceAll("  +", " ") + " |";
    }
}

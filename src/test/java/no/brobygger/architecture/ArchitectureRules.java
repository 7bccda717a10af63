package no.brobygger.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What may depend on what, and which part of the platform has its one place. Stated for a root package, so that the
 * same rules can be tried on a tree of planted violations.
 */
public final class ArchitectureRules {

    /** The layers, left to right: data flows to the right, imports point to the left. */
    public static final List<String> LAYERS = List.of("quantity", "scenario", "model", "simulation", "finance", "analysis",
            "ledger", "decision", "report", "pipeline", "cli");

    /** From what a sentence is to the report's paper. */
    private static final List<String> REPORT = List.of("report.statement", "report.wording", "report.chart",
            "report.html", "report.pdf");

    /** The layers that calculate: what they return depends on their arguments only. */
    private static final List<String> CALCULATION =
            List.of("quantity", "scenario", "model", "simulation", "finance", "analysis", "ledger", "decision");

    /** Each third-party library and the packages that may know it. */
    private static final Map<String, List<String>> LIBRARIES = libraries();

    private final String root;

    private ArchitectureRules(String root) {
        this.root = root;
    }

    /** Every rule by name, for the packages below {@code root}. */
    static Map<String, ArchRule> of(String root) {
        ArchitectureRules r = new ArchitectureRules(root);
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("every class lives in a layer", r.everyClassLivesInALayer());
        rules.put("imports point left", r.importsPointLeft());
        rules.put("the report's parts point left", r.partsOfTheReportPointLeft());
        rules.put("packages are free of cycles", r.packagesAreFreeOfCycles());
        rules.put("a scenario knows no file format", r.scenarioKnowsOnlyTheJdk());
        rules.put("finance.measure knows only numbers", r.measuresKnowOnlyNumbers());
        rules.put("only pipeline and cli read scenario files", r.onlyPipelineAndCliReadScenarioFiles());
        LIBRARIES.forEach((library, homes) -> rules.put(library + " has its one place", r.library(library, homes)));
        rules.put("no library but those listed", r.noOtherLibraries());
        rules.putAll(r.platform());
        rules.put("classes are final", r.classesAreFinal());
        rules.put("names say what a thing is", r.namesSayWhatAThingIs());
        return rules;
    }

    private ArchRule everyClassLivesInALayer() {
        return classes().should().resideInAnyPackage(below(LAYERS))
                .because("the pipeline is the table of contents; a class outside it has no place to be looked for");
    }

    private ArchRule importsPointLeft() {
        return pointLeft(LAYERS).because("a figure may never depend on how it is asked for, printed or written");
    }

    private ArchRule partsOfTheReportPointLeft() {
        return pointLeft(REPORT).because("words know no charts, charts no pages, pages no paper");
    }

    private CompositeArchRule pointLeft(List<String> order) {
        CompositeArchRule rule = null;
        for (int i = 0; i < order.size() - 1; i++) {
            ArchRule one = noClasses().that().resideInAPackage(below(order.get(i)))
                    .should().dependOnClassesThat().resideInAnyPackage(below(order.subList(i + 1, order.size())))
                    .allowEmptyShould(true);
            rule = rule == null ? CompositeArchRule.of(one) : rule.and(one);
        }
        return rule;
    }

    private ArchRule packagesAreFreeOfCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles()
                .because("a package that can be read alone can be changed alone");
    }

    private ArchRule scenarioKnowsOnlyTheJdk() {
        return classes().that().resideInAPackage(in("scenario"))
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.apache.commons.math3..", in("quantity"), in("scenario"))
                .because("what is known about the business outlives the format that it is written in");
    }

    private ArchRule measuresKnowOnlyNumbers() {
        return classes().that().resideInAPackage(below("finance.measure"))
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.apache.commons.math3..", below("quantity"), below("finance.measure"))
                .because("a measure is checked against a spreadsheet, and a spreadsheet knows only cells")
                .allowEmptyShould(true);
    }

    private ArchRule onlyPipelineAndCliReadScenarioFiles() {
        return noClasses().that(resideOutsideOfPackages(below(List.of("scenario.yaml", "pipeline", "cli"))))
                .should().dependOnClassesThat().resideInAPackage(below("scenario.yaml"))
                .because("whoever calculates gets a complete scenario, never a document");
    }

    private static Map<String, List<String>> libraries() {
        Map<String, List<String>> homes = new LinkedHashMap<>();
        homes.put("org.yaml", List.of("scenario.yaml"));
        homes.put("com.fasterxml.jackson.dataformat", List.of("scenario.yaml"));
        homes.put("com.fasterxml.jackson", List.of("scenario.yaml", "report.json"));
        homes.put("freemarker", List.of("report.html"));
        homes.put("com.openhtmltopdf", List.of("report.pdf"));
        homes.put("org.apache.pdfbox", List.of("report.pdf"));
        homes.put("org.apache.fontbox", List.of("report.pdf"));
        homes.put("org.apache.xmpbox", List.of("report.pdf"));
        homes.put("org.apache.batik", List.of("report.pdf"));
        homes.put("org.apache.xmlgraphics", List.of("report.pdf"));
        homes.put("org.apache.poi", List.of("report.excel"));
        homes.put("org.apache.xmlbeans", List.of("report.excel"));
        homes.put("org.openxmlformats", List.of("report.excel"));
        homes.put("picocli", List.of("cli"));
        homes.put("org.slf4j", List.of("cli"));
        homes.put("org.apache.commons.math3", CALCULATION);
        return homes;
    }

    private ArchRule library(String library, List<String> homes) {
        return noClasses().that(resideOutsideOfPackages(below(homes)))
                .should().dependOnClassesThat().resideInAPackage(library + "..")
                .because("a library is replaced in one package or never");
    }

    private ArchRule noOtherLibraries() {
        List<String> known = new ArrayList<>(List.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..", root + ".."));
        LIBRARIES.keySet().forEach(library -> known.add(library + ".."));
        return classes().should().onlyDependOnClassesThat().resideInAnyPackage(known.toArray(String[]::new))
                .because("a new library is a decision: write it down in docs/decisions and give it its place here");
    }

    /** What the platform offers to everyone and only one place may use. */
    private Map<String, ArchRule> platform() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("randomness only in sampling", placed(List.of("simulation.sampling"), "draw random numbers",
                "every draw has a named stream, or two runs with one seed differ",
                "java.util.Random.*", "java.util.SplittableRandom.*", "java.util.random.*",
                "java.util.concurrent.ThreadLocalRandom.*", "java.security.SecureRandom.*",
                "java.lang.Math.random()", "java.lang.StrictMath.random()", "java.util.UUID.randomUUID()",
                "java.util.Collections.shuffle*", "org.apache.commons.math3.random.*",
                "org.apache.commons.math3.distribution.*.sample(*"));
        rules.put("the clock only in pipeline and cli", placed(List.of("pipeline", "cli"), "read the clock",
                "equal inputs give equal bytes; only the timings of a run may look at the time",
                "java.lang.System.currentTimeMillis()", "java.lang.System.nanoTime()", "java.time.*.now(*",
                "java.time.Clock.system*", "java.time.Clock.tick*", "java.util.Date.<init>()",
                "java.util.Calendar.getInstance(*", "java.time.ZoneId.systemDefault()",
                "java.util.TimeZone.getDefault()"));
        rules.put("no default locale", placed(List.of(), "use the machine's locale or character set",
                "a number is written in the language of the report, not in that of the machine",
                "java.util.Locale.getDefault*", "java.util.Locale.setDefault*",
                "java.lang.String.format(java.lang.String, *", "java.lang.String.formatted(*",
                "java.lang.String.toUpperCase()", "java.lang.String.toLowerCase()", "java.lang.String.getBytes()",
                "java.lang.String.<init>([B)", "java.io.Print*.printf(java.lang.String, *",
                "java.io.Print*.format(java.lang.String, *", "java.util.Formatter.<init>(java.lang.Appendable)",
                "java.util.Formatter.<init>()", "java.text.NumberFormat.get*Instance()",
                "java.text.DecimalFormat.<init>(java.lang.String)", "java.text.DecimalFormat.<init>()",
                "java.text.DecimalFormatSymbols.<init>()", "java.text.DecimalFormatSymbols.getInstance()",
                "java.text.SimpleDateFormat.<init>(java.lang.String)", "java.text.Collator.getInstance()",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                "java.util.ResourceBundle.getBundle(java.lang.String)",
                "java.io.InputStreamReader.<init>(java.io.InputStream)",
                "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                "java.io.FileReader.<init>(java.lang.String)", "java.io.FileWriter.<init>(java.lang.String)"));
        rules.put("standard streams and exit only in cli", placed(List.of("cli"), "use standard streams or exit",
                "the pipeline can be called from a test, a server or a notebook",
                "java.lang.System.out", "java.lang.System.err", "java.lang.System.in", "java.lang.System.exit(*",
                "java.lang.System.console()", "java.lang.Runtime.exit(*", "java.lang.Runtime.halt(*",
                "java.lang.Throwable.printStackTrace()"));
        rules.put("files only at the edges",
                placed(List.of("scenario.yaml", "report.html", "pipeline", "cli"), "touch files",
                        "what calculates and what draws can be tested without a disk",
                        "java.nio.file.Files.*", "java.nio.file.Path.of(*", "java.nio.file.Paths.*",
                        "java.io.File.*", "java.io.FileInputStream.*", "java.io.FileOutputStream.*",
                        "java.io.FileReader.*", "java.io.FileWriter.*", "java.io.RandomAccessFile.*",
                        "java.nio.channels.FileChannel.*"));
        rules.put("no network and no other programs", placed(List.of(), "reach outside the program",
                "a business case is confidential: nothing leaves the machine, nothing is fetched",
                "java.net.URL.open*", "java.net.URL.getContent*", "java.net.Socket.*", "java.net.ServerSocket.*",
                "java.net.URLConnection.*", "java.net.HttpURLConnection.*", "java.net.http.*",
                "java.lang.ProcessBuilder.*", "java.lang.Runtime.exec(*", "java.io.ObjectInputStream.*"));
        rules.put("the same bits on every processor", noClasses().that().resideInAnyPackage(below(CALCULATION))
                .should(accessTargetWhere(target("use a function whose last bit depends on the processor",
                        mathFunctions())))
                .because("java.lang.Math may differ by processor; FastMath is plain Java and does not"));
        return rules;
    }

    private static String[] mathFunctions() {
        return List.of("exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan",
                "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot").stream()
                .map(name -> "java.lang.Math." + name + "(*").toArray(String[]::new);
    }

    private ArchRule classesAreFinal() {
        return classes().that().areNotInterfaces().and().areNotEnums().and().areNotAnonymousClasses()
                .and().doNotHaveModifier(JavaModifier.ABSTRACT)
                .should().haveModifier(JavaModifier.FINAL)
                .because("a thing is extended by adding another, not by overriding this one");
    }

    private ArchRule namesSayWhatAThingIs() {
        Pattern hollow = Pattern.compile("Utils?|Helpers?|Managers?|Impl|Processor|Common");
        return classes().should(new ArchCondition<>("have a name that says what it is") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean says = Arrays.stream(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])"))
                        .noneMatch(word -> hollow.matcher(word).matches());
                boolean lives = Arrays.stream(type.getPackageName().split("\\."))
                        .noneMatch(part -> part.matches("utils?|helpers?|managers?|impl|common"));
                events.add(new SimpleConditionEvent(type, says && lives, type.getName() + " has a hollow name"));
            }
        }).because("a name of the field can be looked up; a Helper cannot");
    }

    /** A rule that only classes in {@code homes} call what {@code targets} name; {@code *} stands for any text. */
    private ArchRule placed(List<String> homes, String what, String because, String... targets) {
        DescribedPredicate<JavaClass> outside = homes.isEmpty()
                ? DescribedPredicate.alwaysTrue() : resideOutsideOfPackages(below(homes));
        return noClasses().that(outside).should(accessTargetWhere(target(what, targets))).because(because);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String what, String... names) {
        Pattern pattern = Pattern.compile(String.join("|", Arrays.stream(names)
                .map(name -> Arrays.stream(name.split("\\*", -1)).map(Pattern::quote).reduce((a, b) -> a + ".*" + b)
                        .orElseThrow()).toList()));
        return DescribedPredicate.describe(what,
                access -> pattern.matcher(access.getTarget().getFullName()).matches());
    }

    private String in(String part) {
        return root + "." + part;
    }

    private String below(String part) {
        return root + "." + part + "..";
    }

    private String[] below(List<String> parts) {
        return parts.stream().map(this::below).toArray(String[]::new);
    }
}

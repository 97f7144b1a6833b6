package org.wiregraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the program: packages in the order of the data flow, and one home for each library. */
class ArchitectureTest {
    private static final String BASE = "org.wiregraph";

    /** Each package may use those of earlier rows. Packages of one row do not know each other. */
    private static final List<List<String>> FLOW = List.of(
            List.of("text"),
            List.of("ontology"),
            List.of("corpus"),
            List.of("annotate"),
            List.of("extract", "learn"),
            List.of("resolve"),
            List.of("link"),
            List.of("graph"),
            List.of("store"),
            List.of("query"),
            List.of("page", "reconcile"),
            List.of("build"),
            List.of("serve", "site", "mcp", "spark", "evaluate", "api"),
            List.of("cli"));

    /** A library's package, and the packages that alone may use it. */
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("edu.stanford.nlp", Set.of("annotate")),
            Map.entry("org.apache.jena.tdb2", Set.of("store")),
            Map.entry("org.apache.jena.fuseki", Set.of("serve")),
            Map.entry("jakarta.servlet", Set.of("serve")),
            Map.entry("org.eclipse.jetty", Set.of("serve")),
            Map.entry("org.apache.jena.query.text", Set.of("store")),
            Map.entry("org.apache.lucene", Set.of("store")),
            Map.entry("org.apache.spark", Set.of("spark")),
            Map.entry("io.modelcontextprotocol", Set.of("mcp")),
            Map.entry("org.jsoup", Set.of("corpus")),
            Map.entry("org.apache.pdfbox", Set.of("corpus")),
            Map.entry("org.netpreserve.jwarc", Set.of("corpus")),
            Map.entry("org.snakeyaml.engine", Set.of("corpus", "resolve")),
            Map.entry("picocli", Set.of("cli")));

    /** The packages that know no RDF library. The ontology's own package reads with one, and shows none of its types. */
    private static final List<String> WITHOUT_JENA =
            List.of("text", "corpus", "annotate", "extract", "learn", "resolve", "link");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(BASE);

    @Test
    void seesTheProgram() {
        assertThat(packages()).as("packages with classes, of those in the flow").isNotEmpty();
        assertThat(PROGRAM).hasSizeGreaterThan(packages().size());
    }

    @Test
    void everyClassStandsInTheFlow() {
        Set<String> known = FLOW.stream().flatMap(List::stream).collect(toSet());
        assertThat(known).as("packages of the flow").containsAll(packages());
        assertThat(PROGRAM).allSatisfy(type -> assertThat(type.getPackageName()).startsWith(BASE + "."));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyEarlierPackages(String user) {
        noClasses()
                .that(resideInAPackage(BASE + "." + user + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(notBefore(user)))
                .because("data flows one way")
                .check(PROGRAM);
    }

    @Test
    void hasNoCycles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void keepsLibraryAtHome(String library) {
        String[] homes = HOMES.getOrDefault(library, Set.of()).stream()
                .map(home -> BASE + "." + home + "..")
                .toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(homes)))
                .should()
                .dependOnClassesThat(resideInAPackage(library + ".."))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("withoutJena")
    void extractsWithoutJena(String user) {
        noClasses()
                .that(resideInAPackage(BASE + "." + user + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.jena.."))
                .allowEmptyShould(true) // a package of the flow that is not written yet
                .check(PROGRAM);
    }

    /** No graph, no order and no name can depend on a clock that is wrong. */
    @Test
    void readsTheTimeOfDayInOnePlace() {
        noClasses()
                .that(not(HasName.Predicates.name(BASE + ".build.RunLog")))
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching("now|currentTimeMillis"))
                        .and(JavaCall.Predicates.target(HasOwner.Predicates.With.owner(
                                JavaClass.Predicates.resideInAnyPackage("java.time..", "java.lang..")))))
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(Calendar.class, "getInstance")
                .check(PROGRAM);
    }

    @Test
    void knowsNoNull() {
        DescribedPredicate<JavaClass> inNullMarkedPackage = describe(
                "in a @NullMarked package",
                type -> type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false));
        classes().should(be(inNullMarkedPackage)).check(PROGRAM);
    }

    /** The names of the program's own packages, read from its classes. */
    static Set<String> packages() {
        return PROGRAM.getPackage(BASE).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .collect(toSet());
    }

    static Set<String> libraries() {
        return HOMES.keySet();
    }

    static List<String> withoutJena() {
        return WITHOUT_JENA;
    }

    private static String[] notBefore(String user) {
        List<String> forbidden = new ArrayList<>();
        for (List<String> row : FLOW.subList(rowOf(user), FLOW.size())) {
            row.stream().filter(name -> !name.equals(user)).forEach(name -> forbidden.add(BASE + "." + name + ".."));
        }
        return forbidden.toArray(String[]::new);
    }

    private static int rowOf(String name) {
        for (int row = 0; row < FLOW.size(); row++) {
            if (FLOW.get(row).contains(name)) {
                return row;
            }
        }
        throw new IllegalArgumentException("not in the flow: " + name);
    }
}

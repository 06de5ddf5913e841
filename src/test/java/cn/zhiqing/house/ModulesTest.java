package cn.zhiqing.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.Zhiqing;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("House: modules and layers")
class ModulesTest {

    /** The layers of the house; an arrow points to a lower number only. */
    private static final Map<String, Integer> LAYER = Map.ofEntries(
            Map.entry("kernel", 1),
            Map.entry("calendar", 2),
            Map.entry("access", 2),
            Map.entry("privacy", 2),
            Map.entry("journal", 2),
            Map.entry("database", 2),
            Map.entry("law", 2),
            Map.entry("documents", 3),
            Map.entry("search", 3),
            Map.entry("notify", 3),
            Map.entry("ui", 3),
            Map.entry("cases", 4),
            Map.entry("correspondence", 4),
            Map.entry("publishing", 5),
            Map.entry("archive", 5),
            Map.entry("library", 6),
            Map.entry("reports", 6),
            Map.entry("supervision", 6),
            Map.entry("precedents", 6),
            Map.entry("monitor", 6),
            Map.entry("site", 7),
            Map.entry("exchange", 7),
            Map.entry("city", 7),
            Map.entry("cli", 8));

    @Test
    @DisplayName("Spring Modulith finds no cycle, no use of a hidden type, no undeclared dependency")
    void modulith() {
        ApplicationModules.of(Zhiqing.class).verify();
    }

    @Test
    @DisplayName("every module has a place in the layers")
    void everyModuleHasALayer() {
        assertThat(House.modules())
                .as("a new module gets its layer in ModulesTest.LAYER and in README and docs/adr/0005")
                .isSubsetOf(LAYER.keySet());
    }

    @Test
    @DisplayName("every module declares displayName and allowedDependencies, and they point down")
    void declaredAndDownwards() {
        TreeSet<String> wrong = new TreeSet<>();
        for (String module : House.modules()) {
            String text = House.text(House.MAIN.resolve("cn/zhiqing/" + module + "/package-info.java"));
            if (!text.contains("ApplicationModule(") || !text.contains("allowedDependencies")) {
                wrong.add(
                        module + ": declare @ApplicationModule(displayName, allowedDependencies) in package-info.java");
            }
            declared(text)
                    .filter(other -> layer(other) >= layer(module))
                    .forEach(other ->
                            wrong.add(module + " may not use " + other + ": an arrow points to a lower layer only"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("no class uses a class of its own or a higher layer in another module")
    void layersHold() {
        TreeSet<String> wrong = new TreeSet<>();
        for (JavaClass one : House.classes()) {
            String from = module(one);
            if (from.isEmpty()) {
                continue;
            }
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                String to = module(dependency.getTargetClass().getBaseComponentType());
                if (!to.isEmpty()
                        && !to.equals(from)
                        && layer(to) >= layer(from)
                        && !Exceptions.allow("sideways", from + " -> " + to)) {
                    wrong.add(one.getFullName() + " uses "
                            + dependency.getTargetClass().getFullName()
                            + ": move the shared part down, or let the higher module listen to an event");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("the kernel has at most fifteen types and knows no framework")
    void kernelIsSmall() {
        List<JavaClass> kernel = House.classes().stream()
                .filter(c -> c.getPackageName().equals("cn.zhiqing.kernel") && c.isTopLevelClass())
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .toList();
        assertThat(kernel).hasSizeLessThanOrEqualTo(15);
        assertThat(kernel.stream()
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass().getPackageName()))
                .noneMatch(p -> p.startsWith("org.springframework.") && !p.startsWith("org.springframework.modulith"));
    }

    @Test
    @DisplayName("every package is @NullMarked")
    void nullMarked() {
        List<String> wrong = House.sources().stream()
                .map(s -> s.file().getParent())
                .distinct()
                .filter(p -> !Files.exists(p.resolve("package-info.java"))
                        || !House.text(p.resolve("package-info.java")).contains("NullMarked"))
                .map(p -> p + ": add a package-info.java with @org.jspecify.annotations.NullMarked")
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static Stream<String> declared(String text) {
        int begin = text.indexOf("allowedDependencies");
        if (begin < 0) {
            return Stream.empty();
        }
        String rest = text.substring(begin, text.indexOf(")", begin));
        return java.util.regex.Pattern.compile("\"([a-z]+)")
                .matcher(rest)
                .results()
                .map(r -> r.group(1));
    }

    private static int layer(String module) {
        return LAYER.getOrDefault(module, 0);
    }

    private static String module(JavaClass type) {
        String name = type.getPackageName();
        String base = "cn.zhiqing.";
        if (!name.startsWith(base)) {
            return "";
        }
        String below = name.substring(base.length());
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }
}

package cn.zhiqing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("House: documents")
class DocsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    @Test
    @DisplayName("links between our own documents lead somewhere")
    void links() {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path page : pages()) {
            LINK.matcher(House.text(page)).results().map(r -> r.group(1)).forEach(target -> {
                if (target.contains("://") || target.startsWith("#") || target.startsWith("mailto:")) {
                    return;
                }
                Path file = page.resolveSibling(target.replaceAll("#.*", "")).normalize();
                if (!Files.exists(file)) {
                    wrong.add(page + " links to " + target + ", which is not there");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("every module has its page in docs/modules")
    void modulePages() {
        assertThat(House.modules())
                .allSatisfy(module -> assertThat(House.DOCS.resolve("modules/" + module + ".md"))
                        .as("write what " + module + " is for, its door, its rules with their articles")
                        .exists());
    }

    @Test
    @DisplayName("decisions have each a number of its own (a decade per module) and say their state")
    void decisions() {
        List<Path> all = House.files(House.DOCS.resolve("adr"), ".md").stream()
                .filter(f -> f.getFileName().toString().matches("\\d{4}-.*"))
                .toList();
        assertThat(all.stream().map(f -> f.getFileName().toString().substring(0, 4)))
                .as("an ADR's number is taken once and never reused")
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(all)
                .allSatisfy(
                        f -> assertThat(House.text(f)).as(f + " says its state").contains("Status:"));
    }

    private static List<Path> pages() {
        return Stream.concat(
                        House.files(House.DOCS, ".md").stream(),
                        Stream.of("README.md", "README.zh.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                .map(Path::of)
                                .filter(Files::exists))
                .toList();
    }
}

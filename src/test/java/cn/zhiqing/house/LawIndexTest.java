package cn.zhiqing.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.law.Citation;
import cn.zhiqing.law.LawBook;
import cn.zhiqing.law.Statute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** docs/law.md: article → code → test, read from the sources. Write it anew with {@code -Dzhiqing.law=write}. */
@DisplayName("House: every article of the Regulation that a request meets is built and tested")
class LawIndexTest {

    private static final Path PAGE = House.DOCS.resolve("law.md");
    private static final Pattern CHINESE = Pattern.compile("条例第(二?三?四?五?十?[一二三四五六七八九]?)(?:条|、)");
    private static final Pattern ENGLISH =
            Pattern.compile("\\barts?(?:icles?|\\.)?\\s(\\d{1,2})(?:(?:\\s?(?:to|–|-)\\s?)(\\d{1,2}))?");
    private static final List<Integer> DUTIES =
            List.of(14, 15, 16, 17, 27, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 42, 45, 50, 51);

    @Test
    @DisplayName("each has a place in the code and a test")
    void covered() {
        var code = mentions(Path.of("src/main/java"));
        var tests = mentions(Path.of("src/test/java"));
        assertThat(DUTIES).allSatisfy(article -> {
            assertThat(code.get(article)).as("code for article " + article).isNotEmpty();
            assertThat(tests.get(article)).as("a test for article " + article).isNotEmpty();
        });
    }

    @Test
    @DisplayName("and docs/law.md names files that are there")
    void page() throws IOException {
        if ("write".equals(System.getProperty("zhiqing.law"))) {
            Files.writeString(PAGE, written());
        }
        Matcher file = Pattern.compile("`(cn/zhiqing/[^`]+)`").matcher(Files.readString(PAGE));
        var gone = new TreeSet<String>();
        while (file.find()) {
            if (!Files.exists(Path.of("src/main/java", file.group(1)))
                    && !Files.exists(Path.of("src/test/java", file.group(1)))) {
                gone.add(file.group(1));
            }
        }
        assertThat(gone).as("run this test with -Dzhiqing.law=write").isEmpty();
    }

    private static String written() {
        var code = mentions(Path.of("src/main/java"));
        var tests = mentions(Path.of("src/test/java"));
        Statute regulation = LawBook.builtIn().statutes().getFirst();
        var page = new StringBuilder("""
                # Article → code → test

                Where each article of the Regulation (政府信息公开条例, 国务院令第711号) is built and where it is tested, read from what the
                sources say of themselves. Written by `LawIndexTest` (`-Dzhiqing.law=write`); articles that nothing names are left out.

                | article | code | tests |
                |---|---|---|
                """);
        for (int article = 1; article <= regulation.articles(); article++) {
            var built = code.getOrDefault(article, new TreeSet<>());
            var tested = tests.getOrDefault(article, new TreeSet<>());
            if (!built.isEmpty() || !tested.isEmpty()) {
                page.append("| ").append(new Citation(LawBook.REGULATION, article, 0, 0).place());
                page.append(" | ")
                        .append(cell(built))
                        .append(" | ")
                        .append(cell(tested))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static String cell(SortedSet<String> files) {
        List<String> shown =
                files.stream().map(file -> "`" + file + "`").limit(12).toList();
        return String.join("<br>", shown) + (files.size() > 12 ? "<br>and " + (files.size() - 12) + " more" : "");
    }

    private static Map<Integer, SortedSet<String>> mentions(Path root) {
        var found = new TreeMap<Integer, SortedSet<String>>();
        for (Path file : House.files(root, ".java")) {
            String text = House.text(file);
            if (!file.toString().contains("/law/") && !file.endsWith("LawIndexTest.java")) {
                articles(text)
                        .forEach(article -> found.computeIfAbsent(article, _ -> new TreeSet<>())
                                .add(root.relativize(file).toString()));
            }
        }
        return found;
    }

    private static List<Integer> articles(String text) {
        var found = new ArrayList<Integer>();
        Matcher chinese = CHINESE.matcher(text);
        while (chinese.find()) {
            found.add(chinese(chinese.group(1)));
        }
        Matcher english = ENGLISH.matcher(text);
        while (english.find()) {
            int first = Integer.parseInt(english.group(1));
            int last = english.group(2) == null ? first : Integer.parseInt(english.group(2));
            Stream.iterate(first, n -> n <= last, n -> n + 1).forEach(found::add);
        }
        return found;
    }

    private static int chinese(String written) {
        for (int n = 1; n <= 56; n++) {
            if (new Citation(LawBook.REGULATION, n, 0, 0).place().equals("第" + written + "条")) {
                return n;
            }
        }
        return 0;
    }
}

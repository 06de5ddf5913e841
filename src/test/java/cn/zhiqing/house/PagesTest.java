package cn.zhiqing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("House: templates")
class PagesTest {

    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*\\bsrc=)[^>]*>|<style|\\sstyle=\"|\\son[a-z]+=\"|javascript:", Pattern.CASE_INSENSITIVE);

    @Test
    @DisplayName("no script and no style stands inside a page: the content security policy forbids it")
    void nothingInline() {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path template : House.files(House.TEMPLATES, ".jte")) {
            INLINE.matcher(House.text(template))
                    .results()
                    .forEach(r -> wrong.add(template + ": " + r.group().strip() + " — put it into static/ as a file"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("escaping is never switched off")
    void escaped() {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path template : House.files(House.TEMPLATES, ".jte")) {
            if (House.text(template).contains("$unsafe{") && !Exceptions.allow("unsafe", template.toString())) {
                wrong.add(template + ": $unsafe{…} writes what people typed into the page as HTML");
            }
        }
        assertThat(wrong).isEmpty();
    }
}

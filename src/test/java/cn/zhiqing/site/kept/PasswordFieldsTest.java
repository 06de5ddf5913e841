package cn.zhiqing.site.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Passwords are never kept")
class PasswordFieldsTest {

    private static final Pattern FIELD =
            Pattern.compile("(?:name = \"(\\w+)\"[^)]*type = \"password\"|type=\"password\"[^>]* name=\"(\\w+)\")");

    @Test
    @DisplayName("every field of type password in our templates is left out of what is kept of a form")
    void everyPasswordField() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            templates
                    .filter(file -> file.toString().endsWith(".jte"))
                    .forEach(file -> FIELD.matcher(text(file))
                            .results()
                            .forEach(found -> names.add(found.group(1) == null ? found.group(2) : found.group(1))));
        }
        assertThat(names).contains("password", "fresh");
        assertThat(ArrivedForm.PASSWORDS).containsAll(names);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

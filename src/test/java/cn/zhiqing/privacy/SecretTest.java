package cn.zhiqing.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SecretTest {

    private record Applicant(Secret<String> name) {}

    private final Secret<String> secret = Secret.of("张三");

    @Test
    @DisplayName("no text form: not alone, not inside a record, not in a message")
    void noText() {
        assertThat(secret).hasToString("‹sealed›");
        assertThat(new Applicant(secret).toString()).doesNotContain("张三");
        assertThat("%s".formatted(secret)).doesNotContain("张三");
    }

    @Test
    @DisplayName("no JSON form, with a mapper that nobody configured, as value and as key")
    void noJson() {
        JsonMapper mapper = JsonMapper.builder().build();
        assertThatThrownBy(() -> mapper.writeValueAsString(secret)).hasMessageContaining("no JSON form");
        assertThatThrownBy(() -> mapper.writeValueAsString(new Applicant(secret)))
                .hasMessageContaining("no JSON form");
        assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("a", secret))).hasMessageContaining("no JSON form");
        assertThatThrownBy(() -> mapper.writeValueAsString(Map.of(secret, 1))).hasMessageContaining("no JSON form");
        assertThatThrownBy(() -> mapper.readValue("{\"name\":\"张三\"}", Applicant.class))
                .hasMessageContaining("not read from JSON");
    }

    @Test
    @DisplayName("no serial form")
    void noSerialForm() {
        assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(secret))
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    @DisplayName("equal facts are not equal secrets: guessing by comparison finds nothing")
    void noEquality() {
        assertThat(secret).isNotEqualTo(Secret.of("张三"));
    }
}

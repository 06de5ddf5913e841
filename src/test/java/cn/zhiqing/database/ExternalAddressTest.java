package cn.zhiqing.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ZHIQING_DB_URL")
class ExternalAddressTest {

    @Test
    @DisplayName("may hold user and password as parameters; other parameters stay")
    void parameters() {
        Address a =
                ExternalAddress.of("jdbc:postgresql://db:5433/city?user=o&sslmode=require&password=p%26q", Map.of());
        assertThat(a).isEqualTo(new Address("jdbc:postgresql://db:5433/city?sslmode=require", "o", "p&q"));
    }

    @Test
    @DisplayName("may be written as postgresql://user:password@host/db")
    void shortForm() {
        Address a = ExternalAddress.of("postgresql://o:p@db/city", Map.of());
        assertThat(a).isEqualTo(new Address("jdbc:postgresql://db/city", "o", "p"));
    }

    @Test
    @DisplayName("takes user and password from the environment when it names none")
    void environment() {
        Address a = ExternalAddress.of(
                "jdbc:postgresql://db/city", Map.of("ZHIQING_DB_USER", "o", "ZHIQING_DB_PASSWORD", "p"));
        assertThat(a).isEqualTo(new Address("jdbc:postgresql://db/city", "o", "p"));
        assertThat(a.toString()).doesNotContain("p]");
    }

    @Test
    @DisplayName("of another kind is refused with the right form")
    void anotherKind() {
        assertThatThrownBy(() -> ExternalAddress.of("mysql://db/city", Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("jdbc:postgresql://");
    }
}

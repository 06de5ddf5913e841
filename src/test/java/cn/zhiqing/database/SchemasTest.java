package cn.zhiqing.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchemasTest {

    @Test
    @DisplayName("the application signs in with its own role, which is no superuser")
    void applicationRole() throws SQLException {
        try (var connection = TestDatabase.fresh().asApp().getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("SELECT rolname, rolsuper FROM pg_roles WHERE rolname = current_user")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(Schemas.APP_ROLE);
            assertThat(row.getBoolean(2)).isFalse();
        }
    }
}

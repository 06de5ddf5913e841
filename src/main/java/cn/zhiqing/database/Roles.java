package cn.zhiqing.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Makes sure the application's role exists; what it may do in a schema is granted by that schema's own migrations. */
final class Roles {

    private Roles() {}

    static void ensure(DataSource owner) {
        String sql = """
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%s') THEN
                    CREATE ROLE %s LOGIN;
                  END IF;
                END $$""".formatted(Schemas.APP_ROLE, Schemas.APP_ROLE);
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The database role " + Schemas.APP_ROLE + " could not be created", e);
        }
    }
}

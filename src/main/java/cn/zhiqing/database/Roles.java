package cn.zhiqing.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Makes sure the application's role exists; what it may do in a schema is granted by that schema's own migrations. */
final class Roles {

    private static final String ENSURE = """
            DO $$ BEGIN
              PERFORM pg_advisory_xact_lock(711);
              IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1$s') THEN
                CREATE ROLE %1$s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
              END IF;
            END $$""".formatted(Schemas.APP_ROLE);

    private Roles() {}

    static void ensure(DataSource owner) {
        execute(owner, ENSURE);
    }

    /** @param password hexadecimal digits, made by {@link Passwords} */
    static void ensure(DataSource owner, String password) {
        if (!password.matches("[0-9a-f]+")) {
            throw new IllegalArgumentException("the application's password is made of hexadecimal digits");
        }
        execute(owner, ENSURE);
        execute(owner, "ALTER ROLE " + Schemas.APP_ROLE + " PASSWORD '" + password + "'");
    }

    private static void execute(DataSource owner, String sql) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new CannotStart(
                    "数据库角色 " + Schemas.APP_ROLE + " 无法建立：" + e.getMessage() + "。数据库属主需要 CREATEROLE 权限，或连接信息有误。",
                    "The role " + Schemas.APP_ROLE + " could not be created: " + e.getMessage()
                            + ". The owner needs CREATEROLE, or the address is wrong.",
                    e);
        }
    }
}

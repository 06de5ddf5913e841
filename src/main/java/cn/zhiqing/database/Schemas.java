package cn.zhiqing.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings every module's schema to the present version, lowest layer first, each with a history of its own. */
public final class Schemas {

    /** The role the running application signs in with; it owns nothing. */
    public static final String APP_ROLE = "zhiqing_app";

    private static final List<String> MODULES = List.of(
            "database",
            "journal",
            "access",
            "privacy",
            "calendar",
            "documents",
            "notify",
            "cases",
            "archive",
            "supervision",
            "precedents",
            "reports",
            "site",
            "exchange");

    private Schemas() {}

    /**
     * Migrates all modules that have migrations.
     *
     * @param owner connects as the owner of the database (may create schemas and roles)
     */
    public static void migrate(DataSource owner) {
        Roles.ensure(owner);
        migrateAll(owner);
    }

    /** The same, and gives the application's role its password. */
    static void migrate(DataSource owner, String appPassword) {
        Roles.ensure(owner, appPassword);
        migrateAll(owner);
    }

    private static void migrateAll(DataSource owner) {
        Migrations migrations = new Migrations(MODULES);
        if (migrations.areDoneIn(owner)) {
            return;
        }
        for (String module : MODULES) {
            if (migrations.existFor(module)) {
                Flyway.configure()
                        .dataSource(owner)
                        .schemas(module)
                        .defaultSchema(module)
                        .locations("classpath:db/migration/" + module)
                        .loggers("slf4j")
                        .load()
                        .migrate();
            }
        }
        migrations.remember(owner);
    }
}

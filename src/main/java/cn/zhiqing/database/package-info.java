/**
 * Starts, attaches to and migrates the one PostgreSQL: embedded by default, external by {@code ZHIQING_DB_URL}. Every
 * module owns a schema of its own name; the application's role may not change or remove journal rows.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "database", allowedDependencies = "kernel")
package cn.zhiqing.database;

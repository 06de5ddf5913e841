/**
 * Composes what belongs to no one module: the home page and the general public pages, signing in, the workbench,
 * administration, and the wiring between modules that do not see each other (政府信息公开条例 articles 3, 4 and 12).
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "site",
        allowedDependencies = {
            "kernel",
            "calendar",
            "access",
            "access::events",
            "privacy",
            "privacy::events",
            "journal",
            "database",
            "ui",
            "notify",
            "notify::mailbox",
            "notify::events",
            "cases",
            "cases::events",
            "reports"
        })
package cn.zhiqing.site;

/**
 * The command line: the same doors that the pages use, from a terminal. One package-private class per command, listed in
 * {@link cn.zhiqing.cli.Commands}; its help in Chinese and English stands in {@code resources/cli/<command>_zh.properties}
 * and {@code _en.properties}. Commands that need no database must not start Spring.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "cli",
        allowedDependencies = {
            "kernel",
            "calendar",
            "access",
            "privacy",
            "journal",
            "database",
            "ui",
            "cases",
            "city",
            "cases::events",
            "reports",
            "reports::annual",
            "reports::annual-read",
            "reports::annual-check",
            "reports::annual-layout"
        })
package cn.zhiqing.cli;

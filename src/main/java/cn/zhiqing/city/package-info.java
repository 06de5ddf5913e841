/**
 * Lives years again: invents applicants and requests consistent with a year's published tables, and drives each of them
 * through the same doors that the pages use, on the days on which it would have happened. Used by {@code replay} and by the
 * first start.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "city",
        allowedDependencies = {
            "kernel",
            "calendar",
            "access",
            "privacy",
            "journal",
            "database",
            "cases",
            "cases :: events",
            "precedents",
            "reports",
            "reports :: annual"
        })
package cn.zhiqing.city;

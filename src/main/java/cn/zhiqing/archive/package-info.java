/**
 * Keeps what is over (归档): a package for each archived case that proves itself, the four checks on it (真实性、完整性、可用性、
 * 安全性), how long it is kept, and its destruction, proposed by one person and approved by another. Source: 档案法 articles 13,
 * 14, 21 and 37, 国家档案局令第8号 (periods), DA/T 46-2009 (metadata), DA/T 70-2018 (checks), 条例第四十五条, 个人信息保护法 articles
 * 19 and 47.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "archive",
        allowedDependencies = {
            "kernel",
            "access",
            "privacy",
            "journal",
            "documents",
            "documents::paper",
            "notify",
            "ui",
            "cases",
            "cases::events",
            "cases::keeping"
        })
package cn.zhiqing.archive;

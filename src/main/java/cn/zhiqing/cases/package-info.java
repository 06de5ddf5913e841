/**
 * One request for information (依申请公开), from receipt to decision, remedy and archive, inside its statutory time.
 * Source: 政府信息公开条例 (国务院令第711号) articles 27–45, 国办函〔2020〕109号, 行政复议法, 行政诉讼法.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "cases",
        allowedDependencies = {
            "kernel",
            "calendar",
            "access",
            "privacy",
            "journal",
            "law",
            "documents",
            "documents::paper",
            "documents::files",
            "ui",
            "notify",
            "notify::events",
            "notify::mailbox"
        })
package cn.zhiqing.cases;

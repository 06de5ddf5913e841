/**
 * Watches over bodies (全流程监管): what is about to lapse, what lapsed, who waits for whom, who is urged and what became of
 * it. Source: 政府信息公开条例 articles 3, 46 and 47 (the supervising office guides, inspects and urges); article 33 for the
 * time limit of the reply. A projection of the journal without any personal fact, and urge letters (督办函) of its own.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "supervision",
        allowedDependencies = {
            "kernel",
            "calendar",
            "access",
            "privacy",
            "journal",
            "ui",
            "notify",
            "cases",
            "cases :: events"
        })
package cn.zhiqing.supervision;

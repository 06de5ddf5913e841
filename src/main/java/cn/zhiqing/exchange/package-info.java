/**
 * Talks with other systems (接口): takes requests and gives status, replies and figures to a body's own portal, tells it what
 * happened, and exchanges requests with a provincial platform. Source: 政府信息公开条例 articles 8, 23 and 24 (one platform, online
 * services), 29 and 31 (what an application holds, its receipt day, which a hand-over keeps), 50 (figures). Keys belong to one
 * body; what another body owns does not exist for them.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "exchange",
        allowedDependencies = {
            "kernel",
            "calendar",
            "access",
            "privacy",
            "journal",
            "database",
            "ui",
            "cases",
            "cases :: events",
            "reports",
            "reports :: annual"
        })
package cn.zhiqing.exchange;

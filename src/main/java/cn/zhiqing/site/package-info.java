/**
 * The pages that belong to no one module: the home page, the guide that every government must publish (政府信息公开指南,
 * 条例第十二条), rules, accessibility and privacy statements.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "site",
        allowedDependencies = {"kernel", "access", "ui"})
package cn.zhiqing.site;

import org.jspecify.annotations.NullMarked;

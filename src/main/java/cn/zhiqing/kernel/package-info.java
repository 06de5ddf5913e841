/** The handful of types every sentence needs: ids, actor, event, outcome, time. Plain Java, no framework, at most fifteen types. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "kernel",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package cn.zhiqing.kernel;

package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;

/** 调用方: who calls, by the key that was presented. */
record Caller(ApiKey key) {

    BodyId body() {
        return key.body();
    }

    void needs(Scope scope) {
        if (!key.scopes().contains(scope)) {
            throw Problem.of(403, "SCOPE_MISSING", "密钥没有“" + scope.label() + "”权限，请系统管理员另发一把。");
        }
    }
}

package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.Secret;

/** 调用方: who calls, by the key that was presented; its text signs packages, and is known while the call lasts. */
record Caller(ApiKey key, Secret<String> text) {

    BodyId body() {
        return key.body();
    }

    void needs(Scope scope) {
        if (!key.scopes().contains(scope)) {
            throw Problem.of(403, "SCOPE_MISSING", "密钥没有“" + scope.label() + "”权限，请系统管理员另发一把。");
        }
    }
}

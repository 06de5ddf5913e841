package cn.zhiqing.notify;

import cn.zhiqing.privacy.Secret;
import java.util.Map;

/** 短信网关 Where SMS are handed over: an address that takes POST, and a token. */
public record SmsSettings(String url, Secret<String> token) {

    static SmsSettings of(Map<String, String> kept) {
        return new SmsSettings(kept.getOrDefault("url", ""), Secret.of(kept.getOrDefault("token", "")));
    }

    Map<String, String> kept() {
        return Map.of("url", url, "token", token.disclose());
    }
}

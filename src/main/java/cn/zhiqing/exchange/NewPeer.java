package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.Secret;

/** A platform as an administrator enters it (登记对接平台); {@code theirKey} is the key it issued to us, blank without a url. */
public record NewPeer(BodyId body, String name, String url, Secret<String> theirKey, long ourKey) {}

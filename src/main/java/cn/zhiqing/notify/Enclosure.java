package cn.zhiqing.notify;

import cn.zhiqing.privacy.Secret;

/** 附件 A file that goes with an e-mail; other ways leave it out. */
public record Enclosure(Secret<String> name, String mediaType, Secret<byte[]> content) {}

package cn.zhiqing.privacy.events;

import cn.zhiqing.kernel.Event;

/** 密钥事件 What happened to the keys of personal data (个人信息保护法 article 51), in the stream {@code keys/1}. */
public sealed interface KeyEvent extends Event {

    /** 新增密钥, which is the active one from now on. */
    record KeyAdded(int number, String fingerprint) implements KeyEvent {}

    /** 换钥重封: so many values of a store were brought under the key. */
    record ValuesResealed(int number, String store, long values) implements KeyEvent {}
}

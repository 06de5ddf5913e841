package cn.zhiqing.exchange.web;

import org.jspecify.annotations.Nullable;

/** A hand-over as it was typed in (移送). */
public record HandOverForm(
        @Nullable String number,
        @Nullable String peer,
        @Nullable String reason) {

    static final HandOverForm EMPTY = new HandOverForm(null, null, null);

    long peerId() {
        String typed = KeyForm.text(peer);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}

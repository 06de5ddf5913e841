package cn.zhiqing.exchange.web;

import cn.zhiqing.exchange.NewPeer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.Secret;
import org.jspecify.annotations.Nullable;

/** A platform as it was typed in (登记对接平台); the key is never shown again. */
public record PeerForm(
        @Nullable String body,
        @Nullable String name,
        @Nullable String url,
        @Nullable String theirkey,
        @Nullable String ourkey) {

    static final PeerForm EMPTY = new PeerForm(null, null, null, null, null);

    NewPeer told(BodyId to) {
        String key = KeyForm.text(ourkey).strip();
        return new NewPeer(
                to,
                KeyForm.text(name).strip(),
                KeyForm.text(url).strip(),
                Secret.of(KeyForm.text(theirkey).strip()),
                key.isEmpty() ? 0 : key.matches("\\d{1,18}") ? Long.parseLong(key) : -1);
    }

    @Override
    public String toString() {
        return "PeerForm[‹sealed›]";
    }
}

package cn.zhiqing.site.admin;

import cn.zhiqing.privacy.KeyRotation;
import java.util.List;

/**
 * The keys of personal data and how much still stands under older ones (密钥).
 *
 * @param left values under older keys, in all stores
 * @param running whether re-sealing runs just now
 * @param trouble what ended the last run early; empty when nothing did
 */
public record KeysPage(
        List<Line> keys,
        List<KeyRotation.Left> stores,
        long left,
        boolean running,
        long done,
        long of,
        String trouble) {

    /** One key; nothing of the key itself. */
    public record Line(int number, String madeAt, String fingerprint, String standing) {}
}

package cn.zhiqing.cases.post;

import cn.zhiqing.access.Body;
import cn.zhiqing.kernel.BodyId;
import java.util.List;
import java.util.Locale;

/** 收件机关: whose letter it is, by the address it was sent to. */
final class Addressees {

    private Addressees() {}

    /**
     * The body whose published e-mail address is among those the letter was sent to; else whose mailbox it is. A part behind a
     * plus sign, as mail systems add for aliases, is no part of the address.
     */
    static BodyId of(List<String> to, List<Body> bodies, BodyId mailbox) {
        for (String address : to) {
            for (Body body : bodies) {
                String own = plain(body.office().email());
                if (!own.isEmpty() && own.equals(plain(address))) {
                    return body.id();
                }
            }
        }
        return mailbox;
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }
}

package cn.zhiqing.site;

import cn.zhiqing.access.events.LoginDigest;
import cn.zhiqing.privacy.Digests;
import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Secret;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** 登录名摘要 The first eight bytes of a keyed digest: enough to see the same name again, too little to be told from others by. */
@Component
class KeyedLogins implements LoginDigest {

    private static final int BYTES = 8;

    private final Digests digests;

    KeyedLogins(Digests digests) {
        this.digests = digests;
    }

    @Override
    public String of(String login) {
        byte[] digest = digests.of(PersonalField.TEXT, Secret.of("login " + login));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }
}

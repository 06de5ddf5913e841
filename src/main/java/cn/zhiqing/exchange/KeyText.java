package cn.zhiqing.exchange;

import cn.zhiqing.privacy.Secret;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SM3Digest;

/** 密钥文本: 256 random bits behind a prefix that scanners of source code know. Its SM3 digest is all that is kept. */
final class KeyText {

    private static final String PREFIX = "zhiqing_";
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("(?i:Bearer) +(" + PREFIX + "[A-Za-z0-9_-]{43})");

    private KeyText() {}

    static Secret<String> fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Secret.of(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The key in an Authorization header; empty when the header holds something else. */
    static Optional<Secret<String>> in(String header) {
        var match = WRITTEN.matcher(header.strip());
        return match.matches() ? Optional.of(Secret.of(match.group(1))) : Optional.empty();
    }

    /** No salt and no slow hash: nobody guesses 256 random bits. */
    static byte[] digest(Secret<String> key) {
        return sm3(key.disclose().getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }
}

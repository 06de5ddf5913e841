package cn.zhiqing.cases;

import cn.zhiqing.privacy.Secret;
import java.security.SecureRandom;

/** 查询码: a hundred random bits in letters and digits that are not mistaken for one another, in four groups. */
final class QueryCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private QueryCodes() {}

    static Secret<String> fresh() {
        byte[] bits = new byte[LENGTH];
        RANDOM.nextBytes(bits);
        var code = new StringBuilder(LENGTH + LENGTH / GROUP);
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(bits[i] & 31));
        }
        return Secret.of(code.toString());
    }
}

package cn.zhiqing.cases.apply;

import cn.zhiqing.privacy.Secret;
import java.security.SecureRandom;

/** 草稿码: sixteen letters and digits that cannot be mistaken for one another, 80 bits, in groups of four. */
final class DraftCode {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DraftCode() {}

    static Secret<String> fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return Secret.of(code.toString());
    }
}

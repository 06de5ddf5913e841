package cn.zhiqing.cases.apply;

import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Secret;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/** 草稿码: sixteen letters and digits that cannot be mistaken for one another, 80 bits, in groups of four. */
final class DraftCode {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern WRITTEN = Pattern.compile("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private DraftCode() {}

    static Secret<String> fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return Secret.of(grouped(code.toString()));
    }

    /** As it is written on the page, whatever case and separators somebody typed. */
    static Secret<String> written(Secret<String> typed) {
        return PersonalField.QUERY_CODE.normal(typed).map(DraftCode::grouped);
    }

    static boolean isOne(String text) {
        return WRITTEN.matcher(text).matches();
    }

    private static String grouped(String letters) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(letters.charAt(i));
        }
        return code.toString();
    }
}

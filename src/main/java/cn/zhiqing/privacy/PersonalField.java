package cn.zhiqing.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 个人信息字段 The kinds of fact that are searched by equality, each with the form in which two writings of the same fact are
 * equal. The constant's name is part of every stored digest and never changes.
 */
public enum PersonalField {
    /** 姓名: spaces inside and the kinds of middle dot do not matter. */
    NAME,
    /** 居民身份证号码 or another certificate number: letters in upper case, separators gone. */
    ID_NUMBER,
    /** 统一社会信用代码: as above. */
    CREDIT_CODE,
    /** 电话: digits only, without the country's 86 before a mobile number. */
    PHONE,
    /** 电子邮箱: lower case. */
    EMAIL,
    /** 通信地址: without spaces. */
    ADDRESS,
    /** 查询码: upper case, groups and hyphens do not matter. */
    QUERY_CODE,
    /** Free text, to find the same request sent again. */
    TEXT;

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern UNWRITTEN = Pattern.compile("[\\s\\u200B\\uFEFF]+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern MOBILE = Pattern.compile("(00)?861\\d{10}");

    /** The one form of all writings of the same fact (after Unicode NFKC: full-width digits become ordinary ones). */
    public Secret<String> normal(Secret<String> fact) {
        return fact.map(text -> form(Normalizer.normalize(text, Normalizer.Form.NFKC)));
    }

    private String form(String text) {
        return switch (this) {
            case NAME -> withoutSpaces(text).replace('•', '·').replace('・', '·').replace('‧', '·');
            case ID_NUMBER, CREDIT_CODE, QUERY_CODE ->
                SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
            case PHONE -> phoneDigits(text);
            case EMAIL -> withoutSpaces(text).toLowerCase(Locale.ROOT);
            case ADDRESS -> withoutSpaces(text);
            case TEXT -> SPACES.matcher(text.strip()).replaceAll(" ");
        };
    }

    private static String withoutSpaces(String text) {
        return UNWRITTEN.matcher(text).replaceAll("");
    }

    private static String phoneDigits(String text) {
        String digits = NO_DIGITS.matcher(text).replaceAll("");
        return MOBILE.matcher(digits).matches() ? digits.substring(digits.length() - 11) : digits;
    }
}

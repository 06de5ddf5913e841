package cn.zhiqing.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 脱敏显示 What may be shown of a fact in lists and on pages without a reveal (个人信息保护法 article 51: as little as the
 * purpose needs). Every mask takes any text; what it does not recognise it hides altogether.
 */
public final class Masks {

    private static final String HIDDEN = "****";
    private static final Pattern DISTRICT =
            Pattern.compile("^(.*?(?:自治区|省))?(.*?(?:自治州|地区|盟|市))?(.*?(?:区|县|旗|市))?(.*?(?:街道|镇|乡))?");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?(1\\d{2})\\d{4}(\\d{4})");

    private Masks() {}

    /** 姓名: 张* for two characters, 张*三 for three, the first and last of longer ones. */
    public static String name(Secret<String> name) {
        int[] points = name.disclose().strip().codePoints().toArray();
        if (points.length <= 1) {
            return "*";
        }
        StringBuilder shown = new StringBuilder().appendCodePoint(points[0]);
        shown.repeat('*', Math.max(1, points.length - 2));
        return (points.length == 2 ? shown : shown.appendCodePoint(points[points.length - 1])).toString();
    }

    /** 组织名称: an organisation's name is no personal fact and is shown. */
    public static String organisation(Secret<String> name) {
        return name.disclose();
    }

    /** 证件号码: first six and last four of an identity number, first and last of other certificates. */
    public static String idNumber(Secret<String> number) {
        String text = PersonalField.ID_NUMBER.normal(number).disclose();
        if (text.length() == 18 || text.length() == 15) {
            return text.substring(0, 6) + "*".repeat(text.length() - 10) + text.substring(text.length() - 4);
        }
        return text.length() < 6
                ? HIDDEN
                : text.charAt(0) + "*".repeat(text.length() - 2) + text.charAt(text.length() - 1);
    }

    /** 电话: 138****5678 for a mobile number; a fixed line without its last four digits. */
    public static String phone(Secret<String> phone) {
        String text = PersonalField.TEXT.normal(phone).disclose();
        Matcher mobile = MOBILE.matcher(text.replaceAll("[\\s-]", ""));
        if (mobile.matches()) {
            return mobile.group(1) + HIDDEN + mobile.group(2);
        }
        return text.matches("[\\d\\s()+-]{7,20}") && text.matches(".*\\d{4}$")
                ? text.substring(0, text.length() - 4) + HIDDEN
                : HIDDEN;
    }

    /** 电子邮箱: the first character and the domain. */
    public static String email(Secret<String> email) {
        String text = email.disclose().strip();
        int at = text.indexOf('@');
        return at < 1 ? HIDDEN : text.substring(0, text.offsetByCodePoints(0, 1)) + "***" + text.substring(at);
    }

    /** 地址: down to the district and street office. */
    public static String address(Secret<String> address) {
        String text = address.disclose().strip();
        Matcher matcher = DISTRICT.matcher(text);
        return matcher.lookingAt() && matcher.end() > 0 ? text.substring(0, matcher.end()) + HIDDEN : HIDDEN;
    }
}

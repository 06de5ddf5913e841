package cn.zhiqing.privacy;

import cn.zhiqing.kernel.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 号码校验 The rules of identity numbers (GB 11643-1999) and unified social credit codes (GB 32100-2015), as pure functions.
 * Each answers with every reason why the number cannot be right, in a sentence for the person who typed it; the sentence
 * never repeats the number. Region prefixes are not compared with a list: districts are renamed, numbers stay.
 */
public final class IdentityChecks {

    private static final String ID_RULE = "GB 11643-1999";
    private static final String CODE_RULE = "GB 32100-2015";
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 1);

    private IdentityChecks() {}

    /** 居民身份证号码: empty when it can be right. A legacy number of 15 digits is accepted unchecked. */
    public static List<Refusal> idNumber(Secret<String> number, LocalDate today) {
        String text = PersonalField.ID_NUMBER.normal(number).disclose();
        if (text.matches("\\d{15}")) {
            return List.of();
        }
        List<Refusal> wrong = new ArrayList<>();
        if (text.length() != 18) {
            wrong.add(refusal("ID_LENGTH", ID_RULE, "身份证号码应为 18 位，现在是 %d 位，请核对。".formatted(text.length())));
        }
        if (!text.matches("\\d*X?")) {
            wrong.add(refusal("ID_CHARACTERS", ID_RULE, "身份证号码只能由数字组成，最后一位可以是 X，请核对。"));
        }
        if (wrong.isEmpty()) {
            anIdNumberHoldsARealBirthDate(text, today).ifPresent(wrong::add);
            anIdNumberEndsInItsCheckDigit(text).ifPresent(wrong::add);
        }
        return List.copyOf(wrong);
    }

    /** 统一社会信用代码: empty when it can be right. */
    public static List<Refusal> creditCode(Secret<String> code) {
        String text = PersonalField.CREDIT_CODE.normal(code).disclose();
        List<Refusal> wrong = new ArrayList<>();
        if (text.length() != 18) {
            wrong.add(refusal("CODE_LENGTH", CODE_RULE, "统一社会信用代码应为 18 位，现在是 %d 位，请核对。".formatted(text.length())));
        }
        if (text.chars().anyMatch(c -> CODE_ALPHABET.indexOf(c) < 0)) {
            wrong.add(refusal(
                    "CODE_CHARACTERS", CODE_RULE, "统一社会信用代码只能由数字和大写英文字母组成，且不含 I、O、S、V、Z，请核对（常把 0 写成 O、1 写成 I）。"));
        }
        if (wrong.isEmpty() && !text.matches("..\\d{6}.*")) {
            wrong.add(refusal("CODE_REGION", CODE_RULE, "统一社会信用代码的第 3 至 8 位应为数字，请核对。"));
        }
        if (wrong.isEmpty()) {
            aCreditCodeEndsInItsCheckCharacter(text).ifPresent(wrong::add);
        }
        return List.copyOf(wrong);
    }

    /** 电话: a mobile number of 11 digits, or a fixed line with area code. */
    public static List<Refusal> phone(Secret<String> phone) {
        String digits = PersonalField.PHONE.normal(phone).disclose();
        if (digits.startsWith("1") && digits.length() != 11) {
            return List.of(refusal("PHONE_LENGTH", "", "手机号码应为 11 位，现在是 %d 位，请核对。".formatted(digits.length())));
        }
        boolean plausible = digits.matches("1[3-9]\\d{9}|0\\d{9,11}|[2-9]\\d{6,7}|(400|800)\\d{7}");
        return plausible ? List.of() : List.of(refusal("PHONE_FORM", "", "请填写 11 位手机号码，或者带区号的固定电话，例如 0531-66600000。"));
    }

    /** 电子邮箱. */
    public static List<Refusal> email(Secret<String> email) {
        boolean plausible =
                PersonalField.EMAIL.normal(email).disclose().matches("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
        return plausible ? List.of() : List.of(refusal("EMAIL_FORM", "", "电子邮箱应含有 @ 和域名，例如 name@example.cn，请核对。"));
    }

    static Optional<Refusal> anIdNumberHoldsARealBirthDate(String text, LocalDate today) {
        try {
            LocalDate birth = LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            if (!birth.isAfter(today) && !birth.isBefore(EARLIEST_BIRTH)) {
                return Optional.empty();
            }
        } catch (DateTimeException noSuchDay) {
            // falls through to the same sentence: the person corrects the same eight digits
        }
        return Optional.of(refusal("ID_BIRTH_DATE", ID_RULE, "身份证号码第 7 至 14 位应是出生日期（年月日），现在不是一个可能的日期，请核对。"));
    }

    static Optional<Refusal> anIdNumberEndsInItsCheckDigit(String text) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += ID_WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return text.charAt(17) == ID_CHECKS.charAt(sum % 11)
                ? Optional.empty()
                : Optional.of(refusal("ID_CHECK_DIGIT", ID_RULE, "身份证号码的最后一位校验码与前 17 位不符，可能有一位写错，请逐位核对。"));
    }

    static Optional<Refusal> aCreditCodeEndsInItsCheckCharacter(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CODE_ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        char expected = CODE_ALPHABET.charAt((31 - sum % 31) % 31);
        return text.charAt(17) == expected
                ? Optional.empty()
                : Optional.of(refusal("CODE_CHECK_CHARACTER", CODE_RULE, "统一社会信用代码的最后一位校验码与前 17 位不符，可能有一位写错，请逐位核对。"));
    }

    private static Refusal refusal(String code, String article, String message) {
        return new Refusal(code, article, message);
    }
}

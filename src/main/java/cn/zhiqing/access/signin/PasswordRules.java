package cn.zhiqing.access.signin;

import cn.zhiqing.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** 口令规则 What a password must be (GB/T 22239-2019: complexity); a long sentence may do without mixed characters. */
public final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    private static final int SENTENCE = 20;
    private static final String RULE = "GB/T 22239-2019";
    private static final Set<String> KNOWN_TO_EVERYBODY =
            Set.of("password", "passw0rd", "qwerty", "admin", "123456", "111111", "abc123", "woaini", "1qaz2wsx");

    private PasswordRules() {}

    /** Every reason against this password for this login name; empty when it may be used. */
    public static List<Refusal> check(String login, String password) {
        List<Refusal> wrong = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            wrong.add(refusal("PASSWORD_LENGTH", "密码应为 10 至 128 个字符，现在是 " + length + " 个，请重新设置。"));
        }
        if (length < SENTENCE && kinds(password) < 3) {
            wrong.add(refusal("PASSWORD_KINDS", "密码应含大写字母、小写字母、数字、符号中的三种，或者不少于 20 个字符，请重新设置。"));
        }
        String small = password.toLowerCase(Locale.ROOT);
        if (small.contains(login.toLowerCase(Locale.ROOT))) {
            wrong.add(refusal("PASSWORD_HOLDS_LOGIN", "密码不能含有登录名，请重新设置。"));
        }
        if (KNOWN_TO_EVERYBODY.stream().anyMatch(small::contains)) {
            wrong.add(refusal("PASSWORD_KNOWN", "密码含有人人都会先试的字串，请重新设置。"));
        }
        return List.copyOf(wrong);
    }

    private static long kinds(String password) {
        return Stream.of(".*[A-Z].*", ".*[a-z].*", ".*\\d.*", ".*[^A-Za-z0-9].*")
                .filter(password::matches)
                .count();
    }

    private static Refusal refusal(String code, String message) {
        return new Refusal(code, RULE, message);
    }
}

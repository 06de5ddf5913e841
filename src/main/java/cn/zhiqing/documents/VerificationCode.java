package cn.zhiqing.documents;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * 验证码 The code printed on a signed paper: 16 characters that carry 80 random bits, in groups of four. Letters that look like
 * digits do not occur in it and are read as those digits.
 */
public record VerificationCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;

    public VerificationCode {
        if (!text.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}")) {
            throw new IllegalArgumentException("not a verification code; read what people type with parse()");
        }
    }

    /** A code that nobody can guess. */
    static VerificationCode fresh(SecureRandom random) {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return grouped(text.toString());
    }

    /** The code in what somebody typed or pasted, with or without hyphens and spaces, in either case. */
    public static Optional<VerificationCode> parse(String typed) {
        String plain = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(grouped(plain))
                : Optional.empty();
    }

    private static VerificationCode grouped(String plain) {
        return new VerificationCode(String.join(
                "-", plain.substring(0, 4), plain.substring(4, 8), plain.substring(8, 12), plain.substring(12)));
    }

    @Override
    public String toString() {
        return text;
    }
}

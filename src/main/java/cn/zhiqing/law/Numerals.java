package cn.zhiqing.law;

/** 中文数字 of articles, paragraphs and items: 一 to 九百九十九, or Arabic digits. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The number that is written; 0 when these characters write none. */
    static int read(String written) {
        if (written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return written.isEmpty() || written.length() > 4 ? 0 : Integer.parseInt(written);
        }
        int sum = 0;
        int digit = 0;
        for (char c : written.replace('〇', '零').toCharArray()) {
            int place = c == '百' ? 100 : c == '十' ? 10 : 0;
            if (place > 0) {
                sum += (digit == 0 ? 1 : digit) * place;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
                if (digit < 0) {
                    return 0;
                }
            }
        }
        return sum + digit;
    }

    /**
     * As statutes write it.
     *
     * @param n from 1 to 999
     */
    static String write(int n) {
        int hundreds = n / 100;
        int tens = n / 10 % 10;
        int ones = n % 10;
        var text = new StringBuilder();
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
            if (tens == 0 && ones > 0) {
                text.append('零');
            }
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append('十');
        }
        return ones > 0 ? text.append(DIGITS.charAt(ones)).toString() : text.toString();
    }
}

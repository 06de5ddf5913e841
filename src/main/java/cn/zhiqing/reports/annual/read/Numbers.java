package cn.zhiqing.reports.annual.read;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 数字: numbers as reports print them, and the words they print instead. */
final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,13})(\\.\\d{1,6})?(件|条|个|项|宗|起|次|万元)?");

    private static final Set<String> WORDS = Set.of(
            "不公开", "未公开", "不予公布", "不适用", "无", "/", "//", "\\", "-", "--", "---", "—", "——", "―", "――", "~", "*", "**",
            "***", "涉密", "保密", "暂无", "未统计", "不涉及", "不涉密", "空", "略", "N/A", "n/a", "NA", "×", "x", "X", "?", "…", "……",
            "...", "无此项", "不详", "未知", "待定", "详见附件", "见附件");

    /** What people write when they do not want to give a number, in many wordings; no label of the forms reads so. */
    private static final Pattern EXCUSE =
            Pattern.compile(".{0,6}(?:不公开|未公开|不对外|不宜公开|涉密|保密|不适用|未统计|无法统计|说明|详见|参见|不涉及|未涉及|未发生|暂缓).{0,6}");

    private Numbers() {}

    /** The number of a cell that holds nothing else, or null. */
    static @Nullable BigDecimal parse(String text) {
        if (text.length() > 40) {
            return null;
        }
        Matcher number = NUMBER.matcher(Script.fold(text));
        if (!number.matches()) {
            return null;
        }
        String sign = "-".equals(number.group(1)) ? "-" : "";
        String decimals = number.group(3) == null ? "" : number.group(3);
        return new BigDecimal(sign + number.group(2).replace(",", "") + decimals);
    }

    static boolean isKnownWords(String text) {
        String folded = text.length() <= 12 ? Script.fold(text) : "";
        return WORDS.contains(text)
                || WORDS.contains(folded)
                || EXCUSE.matcher(folded).matches();
    }
}

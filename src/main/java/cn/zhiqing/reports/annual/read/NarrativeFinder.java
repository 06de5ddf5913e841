package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.Narrative;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 叙述数字: the numbers of requests that the text of a report states; only where the sentence leaves no doubt. */
final class NarrativeFinder {
    private static final String COUNT = "(\\d{1,6})(?:件|条|宗|份|项)";
    private static final Pattern RECEIVED =
            Pattern.compile("(?:共|总共|共计)?(?:受理|收到|接收|接到|新收)[^，。；\\d]{0,24}(?:信息公开|依申请公开)[^，。；\\d]{0,12}?" + COUNT);
    private static final Pattern CLOSED = Pattern.compile("(?:依法|已|均)?办结(?:申请)?" + COUNT);
    private static final Pattern CARRIED = Pattern.compile("结转(?:至|到)?(?:下一?年度?|20\\d\\d年)[^，。；\\d（）()]{0,8}?" + COUNT);
    private static final Pattern NO_FEES = Pattern.compile(
            "(?:未|没有|无)[^，。；]{0,12}收取[^。；]{0,24}(?:信息处理费|费用)|信息处理费[^。；]{0,16}(?:无|0元|零元|未收取|没有收取)|未收取任何费用");

    private NarrativeFinder() {}

    static Narrative of(List<String> lines) {
        Integer received = null;
        Integer closed = null;
        Integer carried = null;
        boolean noFees = false;
        for (String line : lines) {
            String text = Script.fold(line);
            Integer here = number(RECEIVED, text);
            if (received == null && here != null) {
                received = here;
                closed = number(CLOSED, text);
                carried = number(CARRIED, text);
            }
            noFees |= NO_FEES.matcher(text).find();
        }
        return new Narrative(received, closed, carried, noFees);
    }

    private static @Nullable Integer number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}

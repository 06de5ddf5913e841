package cn.zhiqing.reports.annual.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 标题: which body and which year a report says it is of. */
final class TitleFinder {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String YEAR = "(?<year>20[0-9]{2}|二[〇○零OΟ0][〇○零OΟ0一二三四五六七八九]{2})";
    private static final String SUBJECT =
            "(?:法治)?(?:政府|政务)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报)";
    private static final List<Pattern> TITLES = List.of(
            Pattern.compile("(?<agency>[^。；;：，！!？?]{0,60}?)(?:编制的|关于)?" + YEAR
                    + "年?(?:度)?(?:的)?(?<agency2>[^。；;：，\\d]{0,40}?)" + SUBJECT),
            Pattern.compile("(?<agency>[^。；;：，！!？?]{2,60}?)(?:政府|政务)?信息公开(?:工作)?" + YEAR
                    + "年(?:度)?(?:工作)?(?<agency2>)(?:报告|年报)"));
    private static final Pattern PERIOD =
            Pattern.compile("(?:统计|数据|期限|时限|时间|自|从)[^。]{0,24}?" + YEAR + "年?1月1日(?:起|至|到|-|—|~)");
    private static final Pattern YEAR_SAID = Pattern.compile(YEAR + "年");
    private static final Pattern MADE_BY = Pattern.compile("由(?<agency>[^，。；、由]{3,40}?)(?:负责)?编制");
    private static final Pattern SOURCE = Pattern.compile(
            "(?:发布机构|发布单位|信息来源|来源|来自|文章来源|公开主体|编制单位)[:：](?<agency>[^\\s:：|，。]{3,40}?)(?:发布|时间|日期|浏览|$|\\s).*");
    private static final Pattern BODY = Pattern.compile(
            ".*(?:局|委员会|委|办公室|办|厅|部|署|政府|街道|办事处|镇|乡|街|区|县|市|省|州|旗|盟|院|中心|站|所|队|大学|学院|学校|行|海关|处|会|社|馆|公司|集团|办公厅|基地|园|国土|法院|站|组)"
                    + "(?:（[^）]*）)?");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:.*(?:特编制|现编制|编制了|编制|现将|公布|发布|下载|首页|当前位置|您好|欢迎访问)|.*[>＞»/|《“_]|[#*\\-\\s【\\[（(0-9.、]+|标题[:：]|关于|由|本|我)+");
    private static final int HEAD_LINES = 60;

    /** A title stands at the beginning of its paragraph; what is behind is not searched, whatever the file holds. */
    private static final int HEAD_OF_LINE = 600;

    private final List<String> lines;

    private @Nullable String agency;
    private @Nullable Integer year;

    private TitleFinder(List<String> printed) {
        this.lines = printed.stream().map(Script::simplified).toList();
    }

    /** What the report says of itself; null where it does not say. */
    record Title(@Nullable String agency, @Nullable Integer year) {}

    static Title of(Source source) {
        List<String> lines = source.lines().stream().map(TitleFinder::tight).toList();
        TitleFinder finder = new TitleFinder(lines);
        List<String> headings =
                source.headings().stream().map(TitleFinder::tight).toList();
        headings.forEach(heading -> finder.title("", Script.simplified(heading)));
        finder.titlesInText();
        finder.periodInText();
        finder.bodyInText();
        return new Title(asPrinted(finder.agency, headings, lines), finder.year);
    }

    /** Names are found in Simplified script and told in the script of the report. */
    private static @Nullable String asPrinted(@Nullable String name, List<String> headings, List<String> lines) {
        if (name == null) {
            return null;
        }
        return Stream.concat(headings.stream(), lines.stream())
                .filter(text -> Script.simplified(text).contains(name))
                .findFirst()
                .map(text ->
                        text.substring(Script.simplified(text).indexOf(name)).substring(0, name.length()))
                .orElse(name);
    }

    private static String tight(String line) {
        String head = line.length() > HEAD_OF_LINE ? line.substring(0, HEAD_OF_LINE) : line;
        return SPACE.matcher(Script.clean(head))
                .replaceAll("")
                .replace('(', '（')
                .replace(')', '）');
    }

    private void titlesInText() {
        for (int i = 0; i < Math.min(lines.size(), HEAD_LINES); i++) {
            String line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            String before = i > 0 ? lines.get(i - 1) : "";
            if (!title(before, line) && line.length() < 40 && next.length() < 40 && !isTitle(next)) {
                title(before, line + next);
            }
        }
    }

    private static boolean isTitle(String line) {
        return line.contains("信息公开")
                && TITLES.stream().anyMatch(pattern -> pattern.matcher(line).find());
    }

    private boolean title(String before, String line) {
        if (!line.contains("信息公开")) {
            return false;
        }
        for (Pattern pattern : TITLES) {
            Matcher title = pattern.matcher(line);
            while (title.find()) {
                Integer said = number(title.group("year"));
                if (year == null) {
                    year = said;
                }
                if (agency == null && said.equals(year)) {
                    agency = firstBody(title.group("agency"), title.group("agency2"), title.start() == 0 ? before : "");
                }
                return true;
            }
        }
        return false;
    }

    private void periodInText() {
        if (year != null) {
            return;
        }
        for (String line : lines) {
            Matcher period = PERIOD.matcher(line);
            if (period.find()) {
                year = number(period.group("year"));
                return;
            }
        }
        for (String line : lines.subList(0, Math.min(lines.size(), HEAD_LINES))) {
            Matcher said = YEAR_SAID.matcher(line);
            if (said.lookingAt()) {
                year = number(said.group("year"));
                return;
            }
        }
    }

    private void bodyInText() {
        List<Pattern> patterns = List.of(MADE_BY, SOURCE);
        for (int i = 0; i < lines.size() && agency == null; i++) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(lines.get(i));
                if (agency == null && i < HEAD_LINES && matcher.find()) {
                    agency = firstBody(matcher.group("agency"));
                }
            }
        }
        if (agency == null) {
            agency = signature();
        }
    }

    /** The last short line that is a name, above the date. */
    private @Nullable String signature() {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 12); i--) {
            String line = lines.get(i);
            boolean dated = i + 1 < lines.size() && lines.get(i + 1).matches("20\\d\\d年\\d{1,2}月\\d{1,2}日");
            if (line.length() >= 4 && line.length() <= 26 && dated) {
                return firstBody(line);
            }
        }
        return null;
    }

    private static @Nullable String firstBody(String... candidates) {
        List<String> bodies = new ArrayList<>();
        for (String candidate : candidates) {
            String name = LEAD.matcher(candidate).replaceFirst("").replaceAll("[》”：:，。\\-—_|]+$", "");
            name = name.replaceAll("(?:关于|的|报送)$", "");
            if (name.length() >= 3
                    && name.length() <= 40
                    && !isGeneral(name)
                    && BODY.matcher(name).matches()) {
                bodies.add(name);
            }
        }
        return bodies.isEmpty() ? null : bodies.getFirst();
    }

    /** Words that stand for the body without naming it, or for another one's rules. */
    private static boolean isGeneral(String name) {
        return name.matches("(?:我|本|全|各|该|市|区|县|省).{0,3}(?:局|委|办|街|镇|乡|街道|单位|机关|行政机关|政府)?")
                || name.contains("条例")
                || name.contains("国务院办公厅政府信息与政务公开办公室")
                || name.contains("通知")
                || name.contains("根据");
    }

    private static Integer number(String year) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < year.length(); i++) {
            char c = year.charAt(i);
            int at = "〇一二三四五六七八九".indexOf(c);
            digits.append(Character.isDigit(c) ? c : at >= 0 ? (char) ('0' + at) : '0');
        }
        return Integer.valueOf(digits.toString());
    }
}

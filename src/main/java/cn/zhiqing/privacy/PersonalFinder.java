package cn.zhiqing.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 查找个人信息: finds personal facts in a text that is to be read by others than those who work on the case (个人信息保护法
 * articles 6 and 73: as little as the purpose needs, anonymised for good). Two ways: facts that are known are found wherever they
 * stand; others by their form. What is certain has to go; what only looks like it is shown to a person, who decides. Pure.
 */
public final class PersonalFinder {

    private static final String SURNAME = "(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许吕张孔曹严华金魏陶姜戚谢邹"
            + "柏窦章苏潘葛奚范彭郎鲁韦马苗凤花俞柳唐薛雷贺倪汤滕殷罗毕郝邬安乐傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄贝臧戴宋庞熊纪舒屈项"
            + "祝董梁杜阮蓝闵席季贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房解丁邓郁单杭洪包左石崔吉龚程邢裴"
            + "陆荣翁荀羊甄曲封芮储靳段焦侯班仰秋仲宫宁仇栾甘厉祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲索赖卓蔺屠乔翟谭劳申冉雍桑桂"
            + "牛边燕尚温庄晏柴瞿阎习艾鱼容古易廖庾终居衡步耿匡文寇广欧沃利蔚越师聂敖冷辛阚简饶曾沙鞠丰关相查游楚肖付])";
    private static final String GIVEN = "[\\u4e00-\\u9fa5]";

    /** What was found, and whether it must go. */
    public enum Kind {
        KNOWN("本件的人和联系方式", true),
        ID_NUMBER("身份证号码", true),
        CREDIT_CODE("统一社会信用代码", true),
        MOBILE("手机号码", true),
        EMAIL("电子邮箱", true),
        CARD("卡号或者长编号", true),
        PLATE("车牌号码", true),
        LANDLINE("像是固定电话", false),
        NAME("像是姓名", false),
        ADDRESS("像是门牌地址", false),
        ORGANISATION("像是单位名称", false);

        private final String label;
        private final boolean certain;

        Kind(String label, boolean certain) {
            this.label = label;
            this.certain = certain;
        }

        public String label() {
            return label;
        }

        /** Whether it is one beyond doubt and has to go; otherwise a person may keep it. */
        public boolean isCertain() {
            return certain;
        }
    }

    /** A fact that is known, with the word that takes its place, for example 申请人. */
    public record Known(Secret<String> fact, String instead) {}

    /** A place in a text, from inclusive, to exclusive; {@code instead} is what may stand there. */
    public record Finding(int from, int to, Kind kind, String instead) {

        /** The words found; as personal as the text. */
        public String in(String text) {
            return text.substring(from, to);
        }
    }

    private record Form(Kind kind, Pattern pattern, int group, String instead) {}

    private static final List<Form> FORMS = List.of(
            new Form(Kind.EMAIL, Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), 0, "（电子邮箱）"),
            new Form(
                    Kind.ID_NUMBER,
                    Pattern.compile(
                            "(?<![0-9A-Za-z])(?:\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"
                                    + "|\\d{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3})(?![0-9A-Za-z])"),
                    0,
                    "（身份证号码）"),
            new Form(
                    Kind.CREDIT_CODE,
                    Pattern.compile(
                            "(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\\d{6}(?=[0-9]*[A-Z])[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])"),
                    0,
                    "（统一社会信用代码）"),
            new Form(
                    Kind.MOBILE,
                    Pattern.compile("(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)"),
                    0,
                    "（手机号码）"),
            new Form(
                    Kind.CARD,
                    Pattern.compile("(?<!\\d)\\d{4}[ ]?\\d{4}[ ]?\\d{4}[ ]?\\d{4}(?:[ ]?\\d{1,3})?(?!\\d)"),
                    0,
                    "（编号）"),
            new Form(
                    Kind.PLATE,
                    Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])"),
                    0,
                    "（车牌号码）"),
            new Form(Kind.LANDLINE, Pattern.compile("(?<!\\d)0\\d{2,3}[ —-]?\\d{7,8}(?!\\d)"), 0, "（电话）"),
            new Form(
                    Kind.ADDRESS,
                    Pattern.compile("[\\u4e00-\\u9fa5]{1,8}?(?:路|街|巷|胡同|大道|村|小区|社区|花园|家园|苑|里)\\d+(?:-\\d+)*号?(?:院|楼)?"
                            + "(?:\\d+(?:号楼|栋|幢|单元|楼|室|户|-))*\\d*室?|\\d+号楼\\d+单元(?:\\d+室?)?"),
                    0,
                    "某处"),
            new Form(
                    Kind.NAME,
                    Pattern.compile("(?:申请人|原告|第三人|被征收人|户主|业主|村民|居民|产权人|权利人|法定代表人|联系人|代理人|姓名|投诉人|举报人|公民)"
                            + "(?:为|是|：|:|（|\\()?[ ]?(" + SURNAME + GIVEN
                            + "{1,2})(?=[，。、；：（）,;:()\\s\\d]|申请|提出|要求|等|的|与|诉|$)"),
                    1,
                    "某人"),
            new Form(
                    Kind.NAME,
                    Pattern.compile("(?<![\\u4e00-\\u9fa5])?(" + SURNAME + GIVEN + "{1,2}?)(?:先生|女士|同志|老人|夫妇|一家|（身份证)"),
                    1,
                    "某人"),
            new Form(
                    Kind.ORGANISATION,
                    Pattern.compile("[\\u4e00-\\u9fa5（）]{2,20}?(?:有限责任公司|股份有限公司|有限公司|合作社|律师事务所|会计师事务所)"),
                    0,
                    "某单位"));

    private PersonalFinder() {}

    /** Everything in a text, in reading order, without overlaps: what is certain goes before what only looks like it. */
    public static List<Finding> find(String text, Collection<Known> known) {
        List<Finding> all = new ArrayList<>();
        for (Known one : known) {
            add(all, new Form(Kind.KNOWN, spelled(one.fact().disclose()), 0, one.instead()), text);
        }
        FORMS.forEach(form -> add(all, form, text));
        all.sort(Comparator.comparingInt((Finding f) -> f.kind().isCertain() ? 0 : 1)
                .thenComparingInt(f -> f.from() - f.to()));
        List<Finding> chosen = new ArrayList<>();
        for (Finding one : all) {
            if (chosen.stream().noneMatch(other -> one.from() < other.to() && other.from() < one.to())) {
                chosen.add(one);
            }
        }
        chosen.sort(Comparator.comparingInt(Finding::from));
        return chosen;
    }

    /** The text with every finding replaced by the word that may stand there. */
    public static String without(String text, List<Finding> findings) {
        StringBuilder clean = new StringBuilder();
        int end = 0;
        for (Finding one : findings) {
            clean.append(text, end, one.from()).append(one.instead());
            end = one.to();
        }
        return clean.append(text.substring(end)).toString();
    }

    private static void add(List<Finding> all, Form form, String text) {
        Matcher matcher = form.pattern().matcher(text);
        while (matcher.find()) {
            all.add(new Finding(matcher.start(form.group()), matcher.end(form.group()), form.kind(), form.instead()));
        }
    }

    /** A fact however it is spaced; one character alone is no fact, since it stands everywhere. */
    private static Pattern spelled(String fact) {
        String bare = fact.replaceAll("\\s+", "");
        if (bare.codePointCount(0, bare.length()) < 2) {
            return Pattern.compile("(?!)");
        }
        StringBuilder pattern = new StringBuilder();
        bare.codePoints()
                .forEach(c ->
                        pattern.append(pattern.isEmpty() ? "" : "\\s*").append(Pattern.quote(Character.toString(c))));
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE);
    }
}

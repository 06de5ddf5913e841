package cn.zhiqing.city;

import cn.zhiqing.cases.events.ApplicantKind;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Invents people, organisations and questions. Nobody here exists: identity numbers have a valid check digit (GB 11643) but
 * belong to no one we know of; names, numbers and questions come from short lists and a seeded generator.
 */
final class Invention {

    private static final List<String> SURNAMES = List.of(
            "赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "许", "何", "吕",
            "张", "孔", "曹", "严", "华", "魏", "陶", "姜", "戚", "谢", "邹", "潘", "葛", "范", "彭", "鲁", "韦", "马", "苗", "方", "袁");
    private static final List<String> GIVEN = List.of(
            "建国", "秀英", "伟", "芳", "敏", "静", "丽", "强", "磊", "洋", "艳", "勇", "军", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平",
            "志刚", "桂英", "文博", "雨桐", "子轩", "晓东", "海燕", "立新", "春梅", "学文", "思远", "岚", "宁");
    private static final List<String> PLACES = List.of(
            "经十一路片区", "小清河沿线", "历山路北段", "白马山片区", "华山片区", "东客站片区", "洪家楼片区", "段店片区", "王官庄片区", "大明湖东片区", "西客站片区", "雪山片区");
    private static final List<String> REGIONS = List.of("历下区", "市中区", "槐荫区", "天桥区", "历城区", "长清区", "章丘区", "济阳区");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final RandomGenerator random;
    private final List<String> places;

    Invention(RandomGenerator random) {
        this(random, PLACES);
    }

    /** People who ask about these places. */
    Invention(RandomGenerator random, List<String> places) {
        this.random = random;
        this.places = places;
    }

    /** What somebody asks for: its topic and its wording. */
    record Question(String topic, String text) {}

    String person() {
        return pick(SURNAMES) + pick(GIVEN);
    }

    String region() {
        return pick(REGIONS);
    }

    String organisation(ApplicantKind kind) {
        String name = pick(List.of("泉源", "鲁信达", "齐盛", "明湖", "舜和", "岱岳", "黄河", "华不注", "鹊山", "百脉"));
        return switch (kind) {
            case NATURAL -> person();
            case BUSINESS -> "济南" + name + pick(List.of("置业有限公司", "咨询有限公司", "建设工程有限公司", "商贸有限公司"));
            case RESEARCH -> "山东" + name + "城市发展研究院";
            case WELFARE -> "济南市" + name + "公益服务中心";
            case LEGAL -> "山东" + name + "律师事务所";
            case OTHER -> "济南市" + name + "小区业主委员会";
        };
    }

    /** An invented identity number with a right check digit. */
    String identityNumber() {
        LocalDate born = LocalDate.of(1950 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String head = pick(List.of("370102", "370103", "370104", "370105", "370112"))
                + born.toString().replace("-", "")
                + "%03d".formatted(random.nextInt(1000));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (head.charAt(i) - '0') * WEIGHTS[i];
        }
        return head + "10X98765432".charAt(sum % 11);
    }

    /** An invented unified social credit code with a right check character (GB 32100). */
    String creditCode() {
        StringBuilder code = new StringBuilder("91370100");
        for (int i = 0; i < 9; i++) {
            code.append(CODE_ALPHABET.charAt(random.nextInt(CODE_ALPHABET.length())));
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            sum += CODE_ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CODE_ALPHABET.length();
        }
        int check = CODE_ALPHABET.length() - sum % CODE_ALPHABET.length();
        return code.append(CODE_ALPHABET.charAt(check % CODE_ALPHABET.length())).toString();
    }

    /** An invented mobile number: eleven digits. */
    String mobile() {
        return "138" + "%08d".formatted(random.nextInt(100_000_000));
    }

    /** An invented postal address. */
    String address() {
        String road = pick(List.of("泉城南路", "千佛山东街", "二环中路", "花园北街", "北坦前街", "玉函西路"));
        return "济南市" + region() + road + (1 + random.nextInt(300)) + "号";
    }

    Question question() {
        String place = pick(places);
        int year = 2015 + random.nextInt(10);
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Question("城市更新", place + "城市更新项目的实施方案批复和资金安排文件。");
            case 2, 3 -> new Question("征收拆迁", place + year + "年房屋征收补偿方案、征收决定及补偿费用到位证明。");
            case 4 -> new Question("土地出让", place + "国有建设用地使用权出让合同及出让金缴纳凭证（" + year + "年）。");
            case 5 -> new Question("城乡规划", place + "控制性详细规划调整的批复及批前公示材料。");
            case 6 -> new Question("土地征收", region() + "某村" + year + "年土地征收批复、一书四方案和补偿安置公告。");
            case 7 -> new Question("工程建设", place + "安置房工程竣工验收备案表和建设工程规划许可证。");
            case 8 -> new Question("财政资金", year + "年度" + region() + "老旧小区改造专项资金的分配和使用情况。");
            default -> new Question("社会保障", year + "年公租房轮候家庭数量和分配方案。");
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

package cn.zhiqing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.privacy.PersonalFinder.Finding;
import cn.zhiqing.privacy.PersonalFinder.Known;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("个人信息保护法第七十三条: people are found in texts, by what is known of them and by form")
class PersonalFinderTest {

    private static final List<Known> KNOWN = List.of(
            new Known(Secret.of("林晓岚"), "申请人"),
            new Known(Secret.of("山东鲁岳评估有限公司"), "第三方甲"),
            new Known(Secret.of("历下区佛山街28号3单元501"), "（地址）"),
            new Known(Secret.of("王"), "一个字不算"),
            new Known(Secret.of(""), "空的不算"));

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is found, of which kind, and what may stand in its place")
    @CsvSource(
            delimiter = '|',
            value = {
                "林晓岚要求公开批复 | KNOWN:林晓岚 | 申请人要求公开批复",
                "林 晓 岚的申请 | KNOWN:林 晓 岚 | 申请人的申请",
                "山东鲁岳评估有限公司不同意 | KNOWN:山东鲁岳评估有限公司 | 第三方甲不同意",
                "住历下区佛山街28号3单元501 | KNOWN:历下区佛山街28号3单元501 | 住（地址）",
                "身份证37010219900101123X号 | ID_NUMBER:37010219900101123X | 身份证（身份证号码）号",
                "旧证370102900101123 | ID_NUMBER:370102900101123 | 旧证（身份证号码）",
                "电话13812345678 | MOBILE:13812345678 | 电话（手机号码）",
                "电话138 1234 5678 | MOBILE:138 1234 5678 | 电话（手机号码）",
                "打0531-66601234 | LANDLINE:0531-66601234 | 打（电话）",
                "写给zhang.san@example.cn | EMAIL:zhang.san@example.cn | 写给（电子邮箱）",
                "卡号6222021234567890123 | CARD:6222021234567890123 | 卡号（编号）",
                "代码91370100MA3C7XYE12 | CREDIT_CODE:91370100MA3C7XYE12 | 代码（统一社会信用代码）",
                "鲁A12345违停 | PLATE:鲁A12345 | （车牌号码）违停",
                "户主张建国，四口人 | NAME:张建国 | 户主某人，四口人",
                "联系人：欧阳若兰 | NAME:欧阳若兰 | 联系人：某人",
                "经与李华先生核实 | NAME:李华 | 经与某人先生核实",
                "千佛山路12号院3号楼2单元 | ADDRESS:千佛山路12号院3号楼2单元 | 某处",
                "由济南某建设有限公司承建 | ORGANISATION:由济南某建设有限公司 | 某单位承建",
            })
    void found(String text, String expected, String clean) {
        List<Finding> findings = PersonalFinder.find(text, KNOWN);
        assertThat(findings).extracting(f -> f.kind() + ":" + f.in(text)).containsExactly(expected);
        assertThat(PersonalFinder.without(text, findings)).isEqualTo(clean);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "what is no person is left alone: numbers of documents, dates, articles, amounts, the word applicant itself")
    @CsvSource({
        "济政字〔2024〕18号",
        "2026年12月11日",
        "条例第三十六条第（四）项",
        "共20260011件",
        "申请人应当先申请行政复议",
        "申请人要求公开施工合同",
        "征收补偿款3500000元",
        "第三人不同意公开",
        "依据国办函〔2020〕109号",
    })
    void nothing(String text) {
        assertThat(PersonalFinder.find(text, KNOWN)).isEmpty();
    }

    @Property(tries = 300)
    @net.jqwik.api.Label("whatever the text: findings stand in order, do not overlap, and a known name never survives")
    void never(@ForAll String before, @ForAll String after) {
        String text = before + "林晓岚" + after;
        List<Finding> findings = PersonalFinder.find(text, KNOWN);
        int end = 0;
        for (Finding one : findings) {
            assertThat(one.from()).isGreaterThanOrEqualTo(end);
            end = one.to();
        }
        assertThat(PersonalFinder.without(text, findings)).doesNotContain("林晓岚");
    }
}

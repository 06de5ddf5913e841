package cn.zhiqing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("条例第三十六条第（六）项: requests that ask nearly the same are found over sealed texts, within the own body")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LikeRequestsTest {

    private static final int MANY = 300;
    private static final String[] PLACES = {"经十路", "旅游路", "工业北路", "腊山", "雪山", "唐冶", "汉峪", "美里湖", "章丘", "莱芜"};
    private static final String[] THINGS = {"道路工程", "安置房", "污水处理厂", "学校", "公园", "老旧小区改造", "河道整治", "停车场", "养老院", "变电站"};
    private static final String[] PAPERS = {"施工合同", "环评批复", "规划许可证", "竣工验收备案表", "评标报告", "财政评审报告", "征收补偿方案", "听证笔录"};

    private final CaseOffice office = CaseOffice.open();

    private CaseId asked(BodyId body, Viewer who, String id, String subject) {
        LocalDate today = LocalDate.parse("2026-11-20");
        return office.on(
                "2026-11-20",
                () -> office.intake()
                        .receive(
                                body,
                                Channel.IN_PERSON,
                                today,
                                null,
                                Application.by(ApplicantKind.NATURAL)
                                        .named("林晓岚")
                                        .identifiedBy(Application.IdType.ID_CARD, id)
                                        .phone("13812345678")
                                        .asks(subject)
                                        .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.ONLINE)
                                        .filled(),
                                who.actor())
                        .orThrow()
                        .id());
    }

    private String invented(Random random) {
        return PLACES[random.nextInt(PLACES.length)]
                + THINGS[random.nextInt(THINGS.length)]
                + (1 + random.nextInt(400)) + "标段的"
                + PAPERS[random.nextInt(PAPERS.length)]
                + "（" + (2015 + random.nextInt(11)) + "年）";
    }

    @Test
    @DisplayName("among 300: the same words by others and by the same person, not those of another body")
    void found() {
        Random random = new Random(711);
        office.desk().inOneTransaction(() -> {
            for (int i = 0; i < MANY; i++) {
                asked(CaseOffice.KJJ, CaseOffice.CLERK, "370102199001011234", invented(random));
            }
            return MANY;
        });
        String id = "37010219850708123X";
        CaseId one = asked(CaseOffice.KJJ, CaseOffice.CLERK, id, "小清河复航码头项目环境影响评价专家意见及修改稿");
        CaseId same = asked(CaseOffice.KJJ, CaseOffice.CLERK, id, "请公开小清河复航码头项目的环境影响评价专家意见、修改稿");
        CaseId other = asked(CaseOffice.KJJ, CaseOffice.CLERK, "370102199203041232", "小清河复航码头项目环境影响评价专家意见");
        Viewer elsewhere = Viewer.at(CaseOffice.ZYJ, new StaffId(31), "马骁", Role.CLERK);
        asked(CaseOffice.ZYJ, elsewhere, id, "小清河复航码头项目环境影响评价专家意见及修改稿");
        var alike = office.bean(LikeRequests.class);
        CaseSummary row = office.desk().summary(one).orElseThrow();
        var found = alike.of(row, CaseOffice.CLERK);
        assertThat(found).extracting(like -> like.summary().id()).containsExactlyInAnyOrder(same, other);
        assertThat(found)
                .filteredOn(LikeRequests.Like::sameApplicant)
                .extracting(l -> l.summary().id())
                .containsExactly(same);
        assertThat(found).allSatisfy(like -> {
            assertThat(like.percent()).isBetween(50, 99);
            assertThat(like.applicant()).isEqualTo("林*岚");
            assertThat(like.passages()).anyMatch(passage -> passage.contains("小清河复航码头项目"));
        });
        assertThat(alike.of(row, elsewhere)).as("another body's staff").isEmpty();
    }
}

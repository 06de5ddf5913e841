package cn.zhiqing.cases.postal;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("交寄与送达: no letter is lost behind replies that go by e-mail")
class PostRoomTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CaseOffice office = CaseOffice.open();

    @Test
    @DisplayName("a hundred signed replies wanted by e-mail stand before the one that waits for the post")
    void behindTheHundred() {
        for (int i = 0; i < 100; i++) {
            arrived(Application.DeliveryWay.EMAIL);
        }
        long posted = arrived(Application.DeliveryWay.POST);
        JdbcClient.create(office.owner())
                .sql("UPDATE cases.request SET stage = ?")
                .param(Arrays.asList(CaseStage.values()).indexOf(CaseStage.SIGNED))
                .update();
        assertThat(office.bean(PostRoom.class).waiting(CLERK)).singleElement().satisfies(it -> {
            assertThat(it.summary().id().value()).isEqualTo(posted);
            assertThat(it.addressee().disclose()).isEqualTo("林晓岚");
            assertThat(it.address().disclose()).isEqualTo("济南市历下区经十一路10号");
        });
    }

    private long arrived(Application.DeliveryWay way) {
        Application asked = Application.by(ApplicantKind.NATURAL)
                .named("林晓岚")
                .identifiedBy(Application.IdType.ID_CARD, "370102199001011234")
                .phone("13812345678")
                .address("济南市历下区经十一路10号")
                .asks("片区规划批复")
                .wants(Application.DeliveryForm.PAPER, way)
                .filled();
        return office.intake()
                .receive(KJJ, Channel.IN_PERSON, DAY, null, asked, CLERK.actor())
                .orThrow()
                .id()
                .value();
    }
}

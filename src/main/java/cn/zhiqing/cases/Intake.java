package cn.zhiqing.cases;

import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 接收窗口: takes applications in over every channel and gives them their number (条例第二十九条、第三十一条). */
@Component
public class Intake {

    /**
     * Takes an application in. On paper it is taken even when a content of article 29 is missing, since channels of paper
     * must never be refused (国办公开办函〔2017〕19号); online the applicant is told at once what is missing.
     *
     * @param on day of arrival, not in the future
     * @param confirmedOn day confirmed with the applicant, for channels that need it; null while open
     */
    public Outcome<Receipt> receive(
            BodyId body,
            Channel channel,
            LocalDate on,
            @Nullable LocalDate confirmedOn,
            Application application,
            Actor who) {
        throw new UnsupportedOperationException("not wired yet");
    }
}

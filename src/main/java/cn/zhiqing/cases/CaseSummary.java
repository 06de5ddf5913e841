package cn.zhiqing.cases;

import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 办件摘要: where a request stands after its last act, without any personal fact. It is the row the desk keeps.
 *
 * @param version how many events the request has; the next act names it
 * @param receivedOn day of arrival
 * @param receiptDate 收到申请之日 (条例第三十一条); null until confirmed
 * @param due last day for the reply; null while the clock waits without a known end
 * @param waiting what the clock waits for
 * @param waitUntil last day of that wait; null while unknown
 * @param closableFrom first day on which a silent applicant's request may be closed
 * @param reply kind of the proposed, signed or closing decision
 * @param repliedOn day of dispatch, withdrawal or closing
 */
public record CaseSummary(
        CaseId id,
        int version,
        BodyId body,
        CaseNumber number,
        CaseStage stage,
        ApplicantKind applicantKind,
        Channel channel,
        LocalDate receivedOn,
        @Nullable LocalDate receiptDate,
        @Nullable StaffId assignee,
        @Nullable LocalDate due,
        Wait waiting,
        @Nullable LocalDate waitUntil,
        @Nullable LocalDate closableFrom,
        @Nullable ReplyKind reply,
        @Nullable LocalDate repliedOn,
        boolean extended,
        @Nullable String topic,
        @Nullable String region,
        long applicationId) {

    /** What a clock waits for. The order of constants is kept for ever (stored). */
    public enum Wait {
        NOTHING(""),
        CONSULTATION("等待征求意见"),
        CORRECTION("等待补正"),
        PAYMENT("等待缴费");

        private final String label;

        Wait(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

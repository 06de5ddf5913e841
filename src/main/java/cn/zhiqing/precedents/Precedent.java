package cn.zhiqing.precedents;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;

/**
 * 案例: where a precedent stands after its last act, without its words.
 *
 * @param version how many acts it has seen; the next act names it
 * @param standing of the youngest edition
 * @param edition number of the youngest edition
 * @param shared the edition on the shelf; 0 while none is
 * @param author who wrote the youngest edition
 */
public record Precedent(
        long id,
        int version,
        BodyId body,
        CaseId caseId,
        ReplyKind kind,
        LocalDate decidedOn,
        Standing standing,
        int edition,
        int shared,
        StaffId author,
        LocalDate changedOn) {

    /** 状态. */
    public enum Standing {
        PROPOSED("待脱敏审查"),
        RETURNED("退回修改"),
        SHARED("已共享"),
        WITHDRAWN("已撤下");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isShared() {
        return shared > 0;
    }
}

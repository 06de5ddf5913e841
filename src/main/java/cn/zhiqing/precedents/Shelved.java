package cn.zhiqing.precedents;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;

/**
 * 架上案例: a shared precedent as a list shows it.
 *
 * @param question what was asked, whole
 * @param cited for how many requests it is cited
 */
public record Shelved(
        long id,
        BodyId body,
        CaseId caseId,
        ReplyKind kind,
        LocalDate decidedOn,
        LocalDate sharedOn,
        String title,
        String question,
        Fate fate,
        int cited) {

    /**
     * One that is like a request.
     *
     * @param percent how much of what the request says it says too, rare words counting more
     * @param sameGround whether it was decided on the ground of the request's draft
     */
    public record Alike(Shelved precedent, int percent, boolean sameGround) {}
}

package cn.zhiqing.supervision;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;

/**
 * 督办函, without what was written in it.
 *
 * @param version how many acts it has seen; the next act names it
 */
public record Urge(
        long id,
        int version,
        BodyId by,
        BodyId to,
        int year,
        int number,
        LocalDate sentOn,
        UrgeState state,
        List<CaseId> cases) {

    public Urge {
        cases = List.copyOf(cases);
    }

    /** 文号, for example 督办〔2026〕3号. */
    public String title() {
        return "督办〔%d〕%d号".formatted(year, number);
    }
}

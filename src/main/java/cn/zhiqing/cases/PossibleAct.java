package cn.zhiqing.cases;

import cn.zhiqing.kernel.Refusal;
import java.util.List;

/**
 * One act as it stands for one person on one day: open when nothing forbids it.
 *
 * @param reasons why not, every reason at once; empty when the act may be done
 * @param warnings what is allowed but will be recorded as late or unusual
 */
public record PossibleAct(CaseAct act, List<Refusal> reasons, List<Refusal> warnings) {

    public PossibleAct {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    public boolean isOpen() {
        return reasons.isEmpty();
    }
}

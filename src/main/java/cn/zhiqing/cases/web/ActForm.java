package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.kernel.CaseId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One act as a form (办理表单).
 *
 * @param article the rule the act rests on
 * @param lead one sentence: what the act is for
 * @param will what will have happened afterwards, said before it is done
 */
record ActForm(
        CaseAct act,
        String article,
        String lead,
        Function<Scene, List<Field>> fields,
        Function<Scene, List<String>> will,
        Maker maker) {

    /** Makes the command from what was entered. */
    @FunctionalInterface
    interface Maker {
        CaseCommand make(CaseId id, Given given);
    }

    /** The address of an act below its case: {@code RECORD_PAYMENT} is {@code record-payment}. */
    static String slug(CaseAct act) {
        return switch (act) {
            case PROPOSE_DECISION -> "decide";
            case PASS_REVIEW, SEND_BACK, SIGN -> "sign";
            default -> act.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}

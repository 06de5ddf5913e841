package cn.zhiqing.supervision.web;

import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** Which field a refusal belongs to (表单错误). */
final class UrgeForms {

    private UrgeForms() {}

    /** The errors of the form to send with. */
    static FormErrors errors(List<Refusal> reasons) {
        return errors(reasons, "demand", "answerBy");
    }

    static FormErrors errors(List<Refusal> reasons, String textField, String dayField) {
        return FormErrors.of(reasons, reason -> switch (reason.code()) {
            case "TEXT_MISSING", "ANSWER_MISSING", "REASON_MISSING", "TEXT_TOO_LONG" -> textField;
            case "ANSWER_BY_PAST", "ANSWER_BY_FAR", "PROMISED_PAST", "PROMISED_FAR" -> dayField;
            default -> "";
        });
    }
}

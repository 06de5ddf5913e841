package cn.zhiqing.supervision;

import cn.zhiqing.kernel.Refusal;

/** Why an act on an urge letter is refused. */
final class UrgeRefusals {

    private static final String LAW = "条例第四十七条";

    static final Refusal NOT_FOUND = new Refusal("NOT_FOUND", "", "没有这份督办函，或者不归您的单位。");
    static final Refusal STALE = new Refusal("STALE", "", "您打开以后，这份督办函有了新的变化。请看过以后再办。");
    static final Refusal NOT_YOURS_TO_URGE = new Refusal("NOT_YOURS_TO_URGE", LAW, "督办由主管部门办理，您没有这一角色。");
    static final Refusal NOT_YOURS_TO_ANSWER = new Refusal("NOT_YOURS_TO_ANSWER", LAW, "回复由被督办单位的政务公开办办理。");
    static final Refusal NOT_BENEATH = new Refusal("NOT_BENEATH", LAW, "只能督办下级机关和下属部门。");
    static final Refusal NO_CASES = new Refusal("NO_CASES", "", "请至少选一件要督办的申请。");
    static final Refusal TOO_MANY_CASES = new Refusal("TOO_MANY_CASES", "", "一份督办函最多写 50 件，请分成几份。");
    static final Refusal TEXT_MISSING = new Refusal("TEXT_MISSING", "", "请写明要求，被督办单位凭它办理和回复。");
    static final Refusal ANSWER_MISSING = new Refusal("ANSWER_MISSING", "", "请写明办到哪一步、卡在哪里、下一步怎么办。");
    static final Refusal REASON_MISSING = new Refusal("REASON_MISSING", "", "请写明理由，对方凭它知道要改什么。");
    static final Refusal TEXT_TOO_LONG = new Refusal("TEXT_TOO_LONG", "", "最多写 4000 字，请写得短一些。");
    static final Refusal ANSWER_BY_PAST = new Refusal("ANSWER_BY_PAST", "", "回复期限应在今天以后，请改为下一个工作日或者更晚。");
    static final Refusal ANSWER_BY_FAR = new Refusal("ANSWER_BY_FAR", "", "回复期限最长 60 天，请改近一些。");
    static final Refusal PROMISED_PAST = new Refusal("PROMISED_PAST", "", "承诺办结的日期不能早于今天。");
    static final Refusal PROMISED_FAR = new Refusal("PROMISED_FAR", "", "承诺办结的日期最远一年以内，请改近一些。");
    static final Refusal NOT_WAITING = new Refusal("NOT_WAITING", LAW, "这份督办函已经回复，不用再回复一次；要补充的，请主管部门退回。");
    static final Refusal NOT_ANSWERED = new Refusal("NOT_ANSWERED", LAW, "对方还没有回复，请等回复以后再办；不再需要的，可以撤回。");
    static final Refusal ENDED = new Refusal("ENDED", LAW, "这份督办函已经办结或者撤回，不能再改。");

    private UrgeRefusals() {}

    static Refusal caseEnded(String number) {
        return new Refusal("CASE_ENDED", LAW, number + "已经答复或者结束，不用再督办。");
    }

    static Refusal caseUnknown() {
        return new Refusal("CASE_UNKNOWN", "", "所选的件里有不属于被督办单位的。请回到清单重新选。");
    }

    static Refusal alreadyUrged(String number, String letter) {
        return new Refusal("ALREADY_URGED", LAW, number + "已在" + letter + "中，正在等回复。");
    }
}

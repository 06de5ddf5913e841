package cn.zhiqing.precedents;

import cn.zhiqing.kernel.Refusal;

/** Why an act on a precedent is refused. */
final class PrecedentRefusals {

    private static final String ANONYMOUS = "个人信息保护法第七十三条";

    static final Refusal NOT_FOUND = new Refusal("NOT_FOUND", "", "没有这个案例，或者不归您的单位。");
    static final Refusal STALE = new Refusal("STALE", "", "您打开以后，这个案例有了新的变化。请看过以后再办。");
    static final Refusal NOT_YOURS_TO_PROPOSE = new Refusal("NOT_YOURS_TO_PROPOSE", "", "案例由本机关的政务公开办提出和撤下，您没有这一角色。");
    static final Refusal NOT_YOURS_TO_CHECK = new Refusal("NOT_YOURS_TO_CHECK", "", "脱敏审查由本机关的审核人或者政务公开办办理，您没有这一角色。");
    static final Refusal OWN_WORK = new Refusal("OWN_WORK", ANONYMOUS, "脱敏审查要由另一个人做，写这一稿的人不能自己审。");
    static final Refusal NOT_CLOSED = new Refusal("NOT_CLOSED", "", "这件还没有答复，答复发出以后才能提出案例。");
    static final Refusal NO_REPLY = new Refusal("NO_REPLY", "", "这件没有作出答复（撤回、不补正或者不缴费），不能作为案例。");
    static final Refusal ALREADY = new Refusal("ALREADY", "", "这件已经提出过案例，请打开那个案例修改。");
    static final Refusal REASON_MISSING = new Refusal("REASON_MISSING", "", "请写明理由，别人凭它知道要改什么、为什么撤下。");
    static final Refusal REASON_LONG = new Refusal("REASON_LONG", "", "理由最多 500 个字，请写得短一些。");
    static final Refusal NOT_CHECKED = new Refusal("NOT_CHECKED", ANONYMOUS, "请逐部分读过，确认从正文认不出任何人以后勾选，再共享。");
    static final Refusal NOT_WAITING = new Refusal("NOT_WAITING", "", "这一稿没有在等脱敏审查。");
    static final Refusal WITHDRAWN = new Refusal("WITHDRAWN", "", "这个案例已经撤下，不能再改；需要的，请从那件重新提出。");

    private PrecedentRefusals() {}

    static Refusal missing(PrecedentText.Part part) {
        return new Refusal("PART_MISSING_" + part.name(), "", "请填写“" + part.label() + "”。");
    }

    static Refusal tooLong(PrecedentText.Part part, int length) {
        return new Refusal(
                "PART_LONG_" + part.name(),
                "",
                "“%s”最多 %d 个字，现在是 %d 个。".formatted(part.label(), part.longest(), length));
    }

    static Refusal personal(PrecedentText.Part part, int places) {
        return new Refusal(
                "PERSONAL_" + part.name(),
                ANONYMOUS,
                "“%s”里还有 %d 处个人信息没有处理，请改掉，或者在下面勾选保留。".formatted(part.label(), places));
    }
}

package cn.zhiqing.cases;

import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseState;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 收件人: whether there is somebody to answer and a way to reach them, asked before a reply is drafted and when it is sent. */
@Component
class Whereto {

    private static final String SENDING = "国办公开办函〔2016〕235号";
    private static final String NAME = "条例第二十九条第二款第（一）项";

    private static final Refusal NOBODY = new Refusal(
            "ADDRESSEE_MISSING", NAME, "申请人没有署名，告知书没有受文人，不能拟稿。补来姓名的，请先办“补录申请人信息”；还没有告知补正的，请先告知补正，限期届满没有补正的，可以不再处理。");
    private static final Refusal NAME_STILL_MISSING =
            new Refusal("NAME_STILL_MISSING", NAME, "补正里仍然没有申请人的姓名或者名称，请填写“补来的姓名或者名称”；没有补来的，不登记收到补正，限期届满可以不再处理。");
    private static final Refusal NO_EMAIL =
            new Refusal("DISPATCH_NO_EMAIL", SENDING, "申请人没有留电子邮箱，不能用电子邮件发出；请先办“补录申请人信息”，或者另选送达方式。");
    private static final Refusal NO_ADDRESS =
            new Refusal("DISPATCH_NO_ADDRESS", SENDING, "申请人没有留通信地址，不能邮寄；请先办“补录申请人信息”，或者另选送达方式。");

    private static final Set<String> WAY_WITHOUT_ADDRESS = Set.of("A29_FORM_EMAIL", "A29_FORM_ADDRESS");

    private final Reading reading;

    Whereto(Reading reading) {
        this.reading = reading;
    }

    /** Nothing is drafted for nobody: the letter could never be signed. */
    List<Refusal> refusals(Case c, CaseAct act) {
        boolean drafts = act == CaseAct.PROPOSE_DECISION && c.state() instanceof CaseState.UnderReview;
        return drafts && !c.received().complete() && isNameless(reading.application(c)) ? List.of(NOBODY) : List.of();
    }

    /** The same for what an act brings. */
    List<Refusal> refusals(Case c, CaseCommand command) {
        Supplement more = Supplement.of(command);
        boolean corrects = command instanceof CaseCommand.ReceiveCorrection
                && !c.received().complete();
        return corrects || more != null ? brought(c, command, more) : List.of();
    }

    private List<Refusal> brought(Case c, CaseCommand command, @org.jspecify.annotations.Nullable Supplement more) {
        Application before = reading.application(c);
        Application after = more == null ? before : before.with(more);
        var found = new ArrayList<Refusal>();
        if (command instanceof CaseCommand.ReceiveCorrection && isNameless(after)) {
            found.add(NAME_STILL_MISSING);
        }
        if (more != null && more.way() != Application.DeliveryWay.NOT_GIVEN) {
            after.missing().stream()
                    .filter(reason -> WAY_WITHOUT_ADDRESS.contains(reason.code()))
                    .forEach(found::add);
        }
        return found;
    }

    /** What the ways of sending need that the applicant may not have left. */
    record Reach(boolean email, boolean address) {
        static Reach of(Application application) {
            return new Reach(
                    !application.email().disclose().isBlank(),
                    !application.address().disclose().isBlank());
        }

        /** Why a reply cannot go out this way. */
        List<Refusal> refusals(DispatchWay way) {
            return switch (way) {
                case EMAIL -> email ? List.of() : List.of(NO_EMAIL);
                case POST -> address ? List.of() : List.of(NO_ADDRESS);
                case ACCOUNT, IN_PERSON, ENTRUSTED -> List.of();
            };
        }
    }

    private static boolean isNameless(Application application) {
        return application.name().disclose().isBlank();
    }
}

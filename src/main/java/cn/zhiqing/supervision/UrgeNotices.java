package cn.zhiqing.supervision;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.StaffMember;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.notify.Notice;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.notify.Postman;
import cn.zhiqing.notify.Recipient;
import cn.zhiqing.notify.Wording;
import cn.zhiqing.supervision.events.UrgeEvent;
import cn.zhiqing.ui.Dates;
import org.springframework.stereotype.Component;

/** 督办消息: tells the other office of each act on an urge letter, in the transaction of the act; what was written stays in the letter. */
@Component
class UrgeNotices {

    private final Postman postman;
    private final StaffBook staff;
    private final Bodies bodies;

    UrgeNotices(Postman postman, StaffBook staff, Bodies bodies) {
        this.postman = postman;
        this.staff = staff;
        this.bodies = bodies;
    }

    void tell(Urge urge, UrgeEvent event, Occasion occasion) {
        switch (event) {
            case UrgeEvent.UrgeSent e ->
                toBody(
                        urge,
                        occasion,
                        "urge.sent",
                        "%s发来%s，%d 件，请于%s前回复。"
                                .formatted(
                                        name(urge.by()), urge.title(), e.cases().size(), Dates.brief(e.answerBy())));
            case UrgeEvent.AnswerReturned e ->
                toBody(
                        urge,
                        occasion,
                        "urge.returned",
                        "%s的回复被退回，请于%s前重新回复。".formatted(urge.title(), Dates.brief(e.answerBy())));
            case UrgeEvent.UrgeClosed _ -> toBody(urge, occasion, "urge.closed", urge.title() + "已办结。");
            case UrgeEvent.UrgeWithdrawn _ -> toBody(urge, occasion, "urge.withdrawn", urge.title() + "已撤回，不用回复。");
            case UrgeEvent.UrgeAnswered e ->
                to(
                        urge.by(),
                        Role.SUPERVISOR,
                        urge,
                        occasion,
                        "urge.answered",
                        "%s%s回复了%s，承诺%s办结。"
                                .formatted(
                                        name(urge.to()),
                                        e.late() ? "逾期" : "",
                                        urge.title(),
                                        Dates.brief(e.promised())));
        }
    }

    private void toBody(Urge urge, Occasion occasion, String kind, String text) {
        to(urge.to(), Role.DISCLOSURE_OFFICE, urge, occasion, kind, text);
    }

    private void to(BodyId body, Role role, Urge urge, Occasion occasion, String kind, String text) {
        Wording wording = Wording.of(urge.title(), text, "/supervision/urges/" + urge.id());
        for (StaffMember member : staff.withRole(body, role)) {
            postman.post(new Notice(occasion, kind, new Recipient.Colleague(member.id()), wording));
        }
    }

    private String name(BodyId body) {
        return bodies.find(body).map(Body::shortName).orElse("");
    }
}

package cn.zhiqing.cases.notices;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.events.LetterEvent;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.notify.Notice;
import cn.zhiqing.notify.NoticeWording;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.notify.Recipient;
import cn.zhiqing.notify.Wording;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 来信通知: tells the disclosure office of a letter that came, and nothing of what it says. */
@Component
class LetterWording implements NoticeWording {

    private final Hands hands;
    private final Bodies bodies;

    LetterWording(Hands hands, Bodies bodies) {
        this.hands = hands;
        this.bodies = bodies;
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("letter");
    }

    @Override
    public List<Notice> of(Recorded recorded) {
        return recorded.event() instanceof LetterEvent.LetterEntered entered
                ? hands.office(entered.body()).stream()
                        .map(staff -> new Notice(
                                Occasion.event(recorded),
                                "letter.entered",
                                new Recipient.Colleague(staff),
                                Wording.of(
                                        bodies.get(entered.body()).shortName() + "收到一封电子邮件",
                                        "请今天看过，是申请的登记并与申请人确认，不是的写明原因。",
                                        "/cases/intake/mail/"
                                                + recorded.stream().id())))
                        .toList()
                : List.of();
    }
}

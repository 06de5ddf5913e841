package cn.zhiqing.cases.post;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.store.Letters.Letter;
import cn.zhiqing.notify.Notice;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.notify.Postman;
import cn.zhiqing.notify.Recipient;
import cn.zhiqing.notify.Wording;
import cn.zhiqing.privacy.Secret;
import org.springframework.stereotype.Component;

/**
 * 收件告知: tells the sender of a letter that it became an application, never before a person decided so: nothing answers mail
 * by itself. Same occasion and kind as the receipt that the applicant is sent, so one address hears it once.
 */
@Component
class Acknowledgement {

    private final Postman postman;
    private final Bodies bodies;

    Acknowledgement(Postman postman, Bodies bodies) {
        this.postman = postman;
        this.bodies = bodies;
    }

    void post(Letter letter, Receipt receipt) {
        Secret<String> sender = letter.words().map(words -> words.from());
        if (sender.disclose().isBlank()) {
            return;
        }
        String body = bodies.get(letter.body()).shortName();
        postman.post(new Notice(
                Occasion.event(receipt.id().stream(), 1),
                "case.receipt",
                new Recipient.Mail(sender),
                Wording.of(
                        "%s政府信息公开申请 %s：已经收到".formatted(body, receipt.number()),
                        "您用电子邮件向%s提出的政府信息公开申请已经登记，编号 %s。工作人员会与您联系确认，双方确认之日为收到申请之日（条例第三十一条），答复期限从那天的第二天起算。"
                                .formatted(body, receipt.number()),
                        "")));
    }
}

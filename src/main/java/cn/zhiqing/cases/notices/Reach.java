package cn.zhiqing.cases.notices;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.notify.Recipient;
import cn.zhiqing.privacy.PersonalField;
import java.util.Optional;

/**
 * 联系方式: over which way an applicant hears how the request goes. Nobody is written to over a way they did not choose: by
 * e-mail who applied over the net or by e-mail, or wants the reply there; by SMS who applied over the net and gave a mobile
 * number only. Everybody else gets the letters themselves.
 */
final class Reach {

    private static final String MOBILE = "1[3-9]\\d{9}";
    private static final String MAIL = "[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+";

    private Reach() {}

    static Optional<Recipient> of(Application applicant, Channel channel) {
        boolean overTheNet = channel == Channel.ONLINE;
        boolean chose = overTheNet || channel == Channel.EMAIL || applicant.way() == DeliveryWay.EMAIL;
        if (chose && applicant.email().disclose().strip().matches(MAIL)) {
            return Optional.of(new Recipient.Mail(applicant.email()));
        }
        boolean mobile =
                PersonalField.PHONE.normal(applicant.phone()).disclose().matches(MOBILE);
        return overTheNet && mobile ? Optional.of(new Recipient.Mobile(applicant.phone())) : Optional.empty();
    }
}

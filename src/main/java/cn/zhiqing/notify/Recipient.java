package cn.zhiqing.notify;

import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Secret;

/** 收件人 Who is told, and thereby how. */
public sealed interface Recipient {

    /** A member of staff, on their page of notices. */
    record Colleague(StaffId staff) implements Recipient {}

    /** Whoever reads this e-mail address. */
    record Mail(Secret<String> address) implements Recipient {}

    /** Whoever holds this mobile number. */
    record Mobile(Secret<String> number) implements Recipient {}

    default Way way() {
        return switch (this) {
            case Colleague _ -> Way.INBOX;
            case Mail _ -> Way.EMAIL;
            case Mobile _ -> Way.SMS;
        };
    }
}

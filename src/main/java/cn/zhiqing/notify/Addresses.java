package cn.zhiqing.notify;

import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Secret;

/** A recipient in the one form that is stored and sent to. */
final class Addresses {

    private static final String MAIL =
            "[^@\\s<>,;:\"()\\[\\]\\\\\\p{Cntrl}]{1,64}@[^@\\s<>,;:\"()\\[\\]\\\\\\p{Cntrl}.]+"
                    + "(\\.[^@\\s<>,;:\"()\\[\\]\\\\\\p{Cntrl}.]+)+";
    private static final String MOBILE = "1[3-9]\\d{9}";

    private Addresses() {}

    /** The field whose normal form the recipient has. */
    static PersonalField field(Recipient to) {
        return switch (to) {
            case Recipient.Colleague _ -> PersonalField.TEXT;
            case Recipient.Mail _ -> PersonalField.EMAIL;
            case Recipient.Mobile _ -> PersonalField.PHONE;
        };
    }

    /** The address to send to. The name before the @ keeps its capitals: some servers mind. */
    static Secret<String> of(Recipient to) {
        return switch (to) {
            case Recipient.Colleague(var staff) -> Secret.of("staff/" + staff);
            case Recipient.Mail(var address) -> address.map(String::strip);
            case Recipient.Mobile(var number) -> PersonalField.PHONE.normal(number);
        };
    }

    static boolean canBe(Recipient to) {
        return switch (to) {
            case Recipient.Colleague _ -> true;
            case Recipient.Mail _ -> isMail(of(to).disclose());
            case Recipient.Mobile _ -> of(to).disclose().matches(MOBILE);
        };
    }

    static boolean isMail(String address) {
        return address.length() <= 254 && address.matches(MAIL);
    }
}

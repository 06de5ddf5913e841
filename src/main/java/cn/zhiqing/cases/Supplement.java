package cn.zhiqing.cases;

import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.kernel.TypedText;
import cn.zhiqing.privacy.Secret;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 补齐的内容: what of article 29 came with a correction; what did not come is blank or not given. */
public record Supplement(
        Secret<String> name,
        IdType idType,
        Secret<String> idNumber,
        Secret<String> phone,
        Secret<String> email,
        Secret<String> address,
        DeliveryForm form,
        DeliveryWay way) {

    /** What a command brings for the blanks of an application; null when it brings nothing. */
    static @Nullable Supplement of(CaseCommand command) {
        return switch (command) {
            case CaseCommand.ReceiveCorrection corrects -> corrects.supplement();
            case CaseCommand.SupplementApplicant adds -> adds.supplement();
            default -> null;
        };
    }

    /** Nothing came that could be written down; a kind of document without its number is nothing. */
    public boolean isEmpty() {
        return form == DeliveryForm.NOT_GIVEN
                && way == DeliveryWay.NOT_GIVEN
                && Stream.of(name, idNumber, phone, email, address)
                        .allMatch(fact -> TypedText.isBlank(fact.disclose()));
    }
}

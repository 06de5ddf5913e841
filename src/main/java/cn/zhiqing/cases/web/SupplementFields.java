package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.Field.date;
import static cn.zhiqing.cases.web.Field.line;
import static cn.zhiqing.cases.web.Field.radio;
import static cn.zhiqing.cases.web.Field.select;
import static cn.zhiqing.cases.web.Field.text;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Supplement;
import cn.zhiqing.privacy.Secret;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 补正登记: what the applicant wrote, and a place for each content of article 29 that the application had left blank. */
final class SupplementFields {

    private SupplementFields() {}

    static List<Field> of(Scene scene) {
        var fields = new ArrayList<Field>();
        fields.add(text("content", "补正的内容", "照申请人的原话录入"));
        if (!scene.view().missing().isEmpty()) {
            blanks(scene.view().applicant(), fields);
        }
        fields.add(date("on", "收到补正的日期", ""));
        return fields;
    }

    /** The same blanks outside a correction, with the reason. */
    static List<Field> later(Scene scene) {
        var fields = new ArrayList<Field>();
        blanks(scene.view().applicant(), fields);
        fields.add(text("reason", "从哪里得来、为什么补录", "例如“申请人来电补充，已核对回执”；加密保存，写进经过，不要写补录的内容本身"));
        fields.add(date("on", "补录日期", ""));
        return fields;
    }

    private static void blanks(CaseView.Applicant who, List<Field> fields) {
        if (who.name().equals(Application.UNNAMED)) {
            fields.add(line("name", "补来的姓名或者名称", "").optional());
        }
        if (who.idNumber().isEmpty()) {
            fields.add(select("idType", "补来的证件种类", "", IntakeForm.idTypes()).optional());
            fields.add(line("idNumber", "补来的证件号码", "").optional());
        }
        if (who.phone().isEmpty()) {
            fields.add(line("phone", "补来的电话", "").optional());
        }
        if (who.email().isEmpty()) {
            fields.add(line("email", "补来的电子邮箱", "").optional());
        }
        if (who.address().isEmpty()) {
            fields.add(line("address", "补来的通信地址", "").optional());
        }
        if (who.form().equals(DeliveryForm.NOT_GIVEN.label())) {
            fields.add(radio("form", "补来的信息形式", "", IntakeForm.forms()).optional());
        }
        if (who.way().equals(DeliveryWay.NOT_GIVEN.label())) {
            fields.add(radio("way", "补来的取得方式", "", IntakeForm.ways()).optional());
        }
    }

    /** Null when nothing of article 29 came. */
    static @Nullable Supplement read(Given given) {
        Supplement more = whole(given);
        return more.isEmpty() ? null : more;
    }

    static Supplement whole(Given given) {
        return new Supplement(
                secret(given, "name"),
                given.choice("idType", IdType.NOT_GIVEN),
                secret(given, "idNumber"),
                secret(given, "phone"),
                secret(given, "email"),
                secret(given, "address"),
                given.choice("form", DeliveryForm.NOT_GIVEN),
                given.choice("way", DeliveryWay.NOT_GIVEN));
    }

    private static Secret<String> secret(Given given, String name) {
        return Secret.of(given.text(name));
    }
}

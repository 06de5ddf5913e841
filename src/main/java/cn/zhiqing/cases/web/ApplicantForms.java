package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand.SupplementApplicant;
import java.util.List;

/** Forms about the applicant alone, which move no clock (补录申请人信息). */
final class ApplicantForms {

    static final List<ActForm> ALL = List.of(supplement());

    private ApplicantForms() {}

    private static ActForm supplement() {
        return new ActForm(
                CaseAct.SUPPLEMENT_APPLICANT,
                "条例第二十九条第二款",
                "申请人后来补充的姓名、证件、联系方式或者取得方式，补进原来空着的地方。已经写明的不能改。",
                SupplementFields::later,
                _ -> List.of("补进申请书里空着的地方，加密保存；期限不变。"),
                (id, given) -> new SupplementApplicant(
                        id, given.date("on"), given.text("reason"), SupplementFields.whole(given)));
    }
}

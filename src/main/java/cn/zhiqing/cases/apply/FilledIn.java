package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.ApplicationForm;
import cn.zhiqing.cases.events.ApplicantKind;

/** Turns checked answers into the application that is handed in. */
final class FilledIn {

    private FilledIn() {}

    static Application of(Answers a) {
        boolean person = ApplyStep.PERSON.appliesTo(a);
        ApplicationForm form = Application.by(person ? ApplicantKind.NATURAL : ApplicantKind.valueOf(a.at("kind")));
        if (person) {
            form.named(a.at("name")).identifiedBy(IdType.valueOf(a.at("idType")), a.at("idNumber"));
        } else {
            form.named(a.at("orgName"))
                    .identifiedBy(IdType.CREDIT_CODE, a.at("creditCode"))
                    .contactPerson(a.at("contactPerson"));
        }
        if (ApplyStep.AGENT.appliesTo(a)) {
            form.agent(
                    a.at("agentName"), IdType.valueOf(a.at("agentIdType")), a.at("agentIdNumber"), a.at("agentPhone"));
        }
        return form.phone(a.at("phone"))
                .email(a.at("email"))
                .address(a.at("address"))
                .asks(a.at("content"), a.at("documentNo"), CheckAnswers.years(a))
                .wants(DeliveryForm.valueOf(a.at("form")), DeliveryWay.valueOf(a.at("way")))
                .needsHelp(a.is("help", "true"))
                .filled();
    }
}

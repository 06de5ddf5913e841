package cn.zhiqing.cases;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.Consultation;
import cn.zhiqing.cases.domain.Texts;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 守密: what goes to a third party or to another body does not tell who applied (条例第三十二条、第三十四条): a letter that names the
 * applicant, an agent or a contact is not written.
 */
@Component
class Discretion {

    static final Refusal NAMES_APPLICANT =
            new Refusal("CONSULTATION_NAMES_APPLICANT", "条例第三十二条", "函里出现了申请人的姓名、证件号码或者联系方式。征求意见不能透露申请人是谁，请删去后再发出。");

    private static final Refusal ASKED_ALREADY = new Refusal(
            "CONSULTATION_ALREADY_OPEN", "条例第三十二条", "已经向这个第三方发出征询书，还没有结束。请等待答复或者期满；补充材料的，附在原来的征询之后寄送，不重新起算。");

    private static final int SHORTEST = 2;

    private final Applications applications;
    private final LooseTexts texts;

    Discretion(Applications applications, LooseTexts texts) {
        this.applications = applications;
        this.texts = texts;
    }

    List<Refusal> refusals(Case c, CaseCommand command) {
        String said = normal(
                switch (command) {
                    case CaseCommand.ConsultAgency ask -> ask.party() + ask.question() + ask.information();
                    case CaseCommand.ConsultThirdParty ask -> ask.question();
                    default -> "";
                });
        boolean tells = applications
                .open(c.received().applicationId())
                .map(application -> facts(application).stream().anyMatch(said::contains))
                .orElse(false);
        return tells ? List.of(NAMES_APPLICANT) : List.of();
    }

    /** One letter at a time: a second one to the same third party would keep the clock stopped longer than the law does. */
    List<Refusal> openWith(Case c, CaseCommand.ConsultThirdParty ask, WorkingCalendar calendar) {
        List<Long> open = c.consultations().stream()
                .filter(old -> old.thirdParty() && old.isOpenOn(ask.on(), calendar))
                .map(Consultation::partyText)
                .toList();
        boolean same = texts.open(open).values().stream()
                .map(letter -> normal(Texts.part(letter, 0)))
                .anyMatch(normal(ask.party())::equals);
        return same ? List.of(ASKED_ALREADY) : List.of();
    }

    private static List<String> facts(Application it) {
        var secrets = new ArrayList<Secret<String>>(
                List.of(it.name(), it.idNumber(), it.contact(), it.phone(), it.email(), it.address()));
        var agent = it.agent();
        if (agent != null) {
            Stream.of(agent.name(), agent.idNumber(), agent.phone()).forEach(secrets::add);
        }
        return secrets.stream()
                .map(secret -> normal(secret.disclose()))
                .filter(fact -> fact.length() >= SHORTEST)
                .toList();
    }

    /** Full-width digits, spaces and dashes hide nothing. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}\\p{Cf}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}

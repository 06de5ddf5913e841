package cn.zhiqing.cases;

import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.PersonalFinder.Known;
import cn.zhiqing.privacy.Secret;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 当事人: the personal facts of a request that are known, each with the word that takes its place where others read. For finding
 * and masking them in texts only; they are shown to nobody here (个人信息保护法第五十一条).
 */
@Component
public class CaseParties {

    private static final String ORDER = "甲乙丙丁戊己庚辛壬癸";

    private final CaseDesk desk;
    private final Applications applications;

    CaseParties(CaseDesk desk, Applications applications) {
        this.desk = desk;
        this.applications = applications;
    }

    /** Names, numbers and addresses of applicant, agent and third parties; nothing for a request that is not there. */
    public List<Known> of(CaseId id) {
        var known = new ArrayList<Known>();
        desk.find(id).ifPresent(view -> {
            applications.open(view.summary().applicationId()).ifPresent(application -> add(known, application));
            int third = 0;
            for (CaseView.Consultation asked : view.consultations()) {
                if (asked.thirdParty()) {
                    known.add(new Known(
                            Secret.of(asked.party()), "第三方" + ORDER.charAt(Math.min(third, ORDER.length() - 1))));
                    third++;
                }
            }
        });
        return known;
    }

    private static void add(List<Known> known, Application a) {
        known.add(new Known(a.name(), "申请人"));
        known.add(new Known(a.idNumber(), "（证件号码）"));
        known.add(new Known(a.contact(), "联系人"));
        known.add(new Known(a.phone(), "（电话）"));
        known.add(new Known(a.email(), "（电子邮箱）"));
        known.add(new Known(a.address(), "（地址）"));
        var agent = a.agent();
        if (agent != null) {
            known.add(new Known(agent.name(), "代理人"));
            known.add(new Known(agent.idNumber(), "（证件号码）"));
            known.add(new Known(agent.phone(), "（电话）"));
        }
    }
}

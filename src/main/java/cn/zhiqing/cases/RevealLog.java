package cn.zhiqing.cases;

import cn.zhiqing.cases.events.ApplicantRevealed;
import cn.zhiqing.cases.events.QueryCodeReissued;
import cn.zhiqing.cases.store.LooseTexts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 查看理由 Opens the reasons of reveals and of new query codes for auditors (个人信息保护法 article 54), and no other text. */
@Component
public class RevealLog {

    private final LooseTexts texts;

    RevealLog(LooseTexts texts) {
        this.texts = texts;
    }

    /** The reason of each reveal by {@link ApplicantRevealed#reasonText()}. */
    public Map<Long, String> reasons(List<ApplicantRevealed> reveals) {
        return texts.open(
                reveals.stream().map(ApplicantRevealed::reasonText).distinct().toList());
    }

    /** How the applicant was checked before each new query code by {@link QueryCodeReissued#reasonText()}. */
    public Map<Long, String> checks(List<QueryCodeReissued> reissued) {
        return texts.open(
                reissued.stream().map(QueryCodeReissued::reasonText).distinct().toList());
    }
}

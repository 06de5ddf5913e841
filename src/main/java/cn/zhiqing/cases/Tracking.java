package cn.zhiqing.cases;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 查询窗口: lets an applicant see and answer the own request with query code and second factor; nobody else. */
@Component
public class Tracking {

    /**
     * Finds the case of a query code.
     *
     * @param lastFour last four characters of the identity number or of the contact phone
     * @return empty when code or second factor is wrong; which of the two is never told
     */
    public Optional<TrackedCase> find(Secret<String> queryCode, Secret<String> lastFour) {
        throw new UnsupportedOperationException("not wired yet");
    }

    /** The case of a session that has proven code and factor before. */
    public Optional<TrackedCase> of(CaseId id) {
        throw new UnsupportedOperationException("not wired yet");
    }
}

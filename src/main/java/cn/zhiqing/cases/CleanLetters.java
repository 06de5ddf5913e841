package cn.zhiqing.cases;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseState;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 已核稿件: letters found without fault when they were signed. The same words, sent on the same day under the same letterhead, are
 * not read a second time; any event in between, another day, a changed body, another wording or a restart has them read anew.
 */
@Component
class CleanLetters {

    /** More than the requests a batch carries between signature and dispatch; each costs some hundred bytes. */
    private static final int REMEMBERED = 2_000;

    private final Map<CaseId, Found> clean = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, Found> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param version of the case whose letter waited for signature */
    private record Found(int version, Reader reader, Whereto.Reach reach) {}

    /**
     * Everything outside the case that a letter is read against.
     *
     * @param on the day the letter is signed or sent
     * @param today the office's day: what is still awaited is asked of it
     * @param wording which version of the body's own wording is in force for its kind
     */
    record Reader(Body body, LocalDate on, LocalDate today, int wording) {}

    /** The letter of a case that waits for signature has no fault. */
    synchronized void found(Case waiting, Reader reader, Whereto.Reach reach) {
        clean.put(waiting.id(), new Found(waiting.version(), reader, reach));
    }

    /** How the applicant is reached, if nothing but the signature has happened since the letter was found without fault. */
    synchronized Whereto.@Nullable Reach find(Case signed, Reader reader) {
        Found found = clean.get(signed.id());
        if (found == null || !(signed.state() instanceof CaseState.Signed)) {
            return null;
        }
        boolean same = found.version() == signed.version() - 1 && found.reader().equals(reader);
        return same ? found.reach() : null;
    }
}

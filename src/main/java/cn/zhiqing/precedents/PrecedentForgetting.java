package cn.zhiqing.precedents;

import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.precedents.FiledPrecedents.Edition;
import cn.zhiqing.precedents.events.PrecedentEvent;
import cn.zhiqing.privacy.Forgetful;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 案例草稿的销毁: editions of a request that no second person found anonymous, or that are shared no longer, and why they were
 * returned or withdrawn. The edition on the shelf is anonymous and no personal information any more (个人信息保护法第四条), so it
 * stays.
 */
@Component
class PrecedentForgetting implements Forgetful {

    private final FiledPrecedents precedents;
    private final PrecedentTexts texts;
    private final Journal journal;

    PrecedentForgetting(FiledPrecedents precedents, PrecedentTexts texts, Journal journal) {
        this.precedents = precedents;
        this.texts = texts;
        this.journal = journal;
    }

    @Override
    public String label() {
        return "案例的草稿和退回的各稿";
    }

    @Override
    public int forget(CaseId id) {
        return precedents.everOf(id).stream().mapToInt(this::forget).sum();
    }

    private int forget(Precedent precedent) {
        List<Long> editions = precedents.editions(precedent.id()).stream()
                .filter(edition -> edition.number() != precedent.shared())
                .map(Edition::text)
                .toList();
        List<Long> reasons = journal.read(Filing.stream(precedent.id())).stream()
                .map(recorded -> Filing.reason((PrecedentEvent) recorded.event()))
                .filter(text -> text != 0)
                .toList();
        return texts.forgetEditions(editions) + texts.forgetReasons(reasons);
    }
}

package cn.zhiqing.supervision;

import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Forgetful;
import cn.zhiqing.supervision.events.UrgeEvent;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 督办函的销毁: what was written about a request goes when the request goes, also where the letter names others; that there was a
 * letter, about which requests and when, stays (ADR 0151).
 */
@Component
class UrgeForgetting implements Forgetful {

    private final Urges urges;
    private final UrgeTexts texts;
    private final Journal journal;

    UrgeForgetting(Urges urges, UrgeTexts texts, Journal journal) {
        this.urges = urges;
        this.texts = texts;
        this.journal = journal;
    }

    @Override
    public String label() {
        return "督办函和回复";
    }

    @Override
    public int forget(CaseId id) {
        List<Long> named = urges.about(id).stream()
                .flatMap(urge -> journal.read(new StreamId("urge", urge.id())).stream())
                .map(recorded -> UrgeWriting.text((UrgeEvent) recorded.event()))
                .filter(text -> text != 0)
                .toList();
        return texts.forget(named);
    }
}

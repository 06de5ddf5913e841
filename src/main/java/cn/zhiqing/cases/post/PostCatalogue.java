package cn.zhiqing.cases.post;

import cn.zhiqing.cases.events.ApplicantCalled;
import cn.zhiqing.cases.events.LetterEvent;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 事件名录 of letters and calls. */
@Component
class PostCatalogue implements EventCatalogue {

    PostCatalogue() {}

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of(
                "case.letter-entered.1", LetterEvent.LetterEntered.class,
                "case.letter-taken.1", LetterEvent.LetterTaken.class,
                "case.letter-dismissed.1", LetterEvent.LetterDismissed.class,
                "case.letter-reopened.1", LetterEvent.LetterReopened.class,
                "case.letter-opened.1", LetterEvent.LetterOpened.class,
                "case.applicant-called.1", ApplicantCalled.class);
    }
}

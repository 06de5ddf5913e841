package cn.zhiqing.cases;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** 办件台: every act on an existing request, and what can be read of it. */
@Component
public class CaseDesk {

    /**
     * Does one act of a member of staff in one transaction, or refuses it with every reason at once. Nothing changes when it
     * is refused.
     *
     * @param who with the roles held at the body of the case; another body's case does not exist for them
     * @param expectedVersion the version the person saw; when the case has moved on since, the act is refused as {@code STALE}
     */
    public Outcome<CaseSummary> handle(CaseCommand command, Viewer who, int expectedVersion) {
        throw new UnsupportedOperationException("not wired yet");
    }

    /** Does one act of the applicant or of the machine; a member of staff acts as {@link Viewer}. */
    public Outcome<CaseSummary> handle(CaseCommand command, Actor who, int expectedVersion) {
        throw new UnsupportedOperationException("not wired yet");
    }

    /** The whole case for its page; whether the reader may see it is the caller's question to {@code access}. */
    public Optional<CaseView> find(CaseId id) {
        throw new UnsupportedOperationException("not wired yet");
    }

    public Optional<CaseSummary> summary(CaseId id) {
        throw new UnsupportedOperationException("not wired yet");
    }

    public Optional<CaseSummary> summary(BodyId body, CaseNumber number) {
        throw new UnsupportedOperationException("not wired yet");
    }

    /** Everything that happened, oldest first, with the texts that belong to it. */
    public List<TimelineEntry> history(CaseId id) {
        throw new UnsupportedOperationException("not wired yet");
    }

    /** Every act with its reasons, as it stands today for this person: what pages offer and what {@link #handle} accepts. */
    public List<PossibleAct> possible(CaseId id, Viewer who) {
        throw new UnsupportedOperationException("not wired yet");
    }

    public Queue queue(QueueQuery query) {
        throw new UnsupportedOperationException("not wired yet");
    }

    /** The application behind the mask. The look is journaled with its reason before it is shown (个人信息保护法第五十一条). */
    public Outcome<Application> reveal(CaseId id, Viewer who, String reason) {
        throw new UnsupportedOperationException("not wired yet");
    }

    /**
     * Runs many acts of these doors in one transaction and writes them in batches at its end: same rules, same events. Nothing
     * is kept when {@code work} throws. For imports and for living a year again; not for pages.
     */
    public <T> T inOneTransaction(Supplier<T> work) {
        throw new UnsupportedOperationException("not wired yet");
    }
}

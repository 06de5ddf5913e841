package cn.zhiqing.cases;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.domain.ChainRules;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.cases.events.ReviewChainAdopted;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.ReviewChainBook;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 审签链: which steps the drafts of a body pass, set by its system administrator from a day on. */
@Component
public class ReviewChains {

    private final ReviewChainBook book;
    private final CaseFiles files;
    private final Doorkeeper doorkeeper;
    private final OfficeDay office;

    ReviewChains(ReviewChainBook book, CaseFiles files, Doorkeeper doorkeeper, OfficeDay office) {
        this.book = book;
        this.files = files;
        this.doorkeeper = doorkeeper;
        this.office = office;
    }

    /** Every chain the body ever set, oldest first. */
    public List<ReviewChainAdopted> adopted(BodyId body) {
        return book.of(body);
    }

    /** The chain for a reply of a kind that is proposed on a day. */
    public ReviewChain inForce(BodyId body, ReplyKind kind, LocalDate on) {
        return ChainRules.inForce(book.of(body), kind, on);
    }

    /** Sets a chain; drafts that are in review already keep the chain they were proposed under. */
    public Outcome<ReviewChainAdopted> adopt(ReviewChainAdopted ask, Viewer who) {
        if (!doorkeeper.may(who, Act.ADMIN_BODIES, ask.body())) {
            return Outcome.refused(Refusals.NOT_YOUR_ROLE);
        }
        List<Refusal> wrong =
                ChainRules.refusals(ask.chain(), ask.from(), office.now().today());
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        try {
            return files.inTransaction(() -> {
                var by = office.by(who.actor());
                book.enter(ask, by.actor(), by.at());
                return Outcome.accepted(ask);
            });
        } catch (StaleStream stale) {
            return Outcome.refused(Refusals.STALE);
        }
    }
}

package cn.zhiqing.cases.store;

import cn.zhiqing.cases.domain.ChainRules;
import cn.zhiqing.cases.domain.Scribe;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scribe of one act: seals its texts and takes its numbers; both are written with the act. */
public final class Clerk implements Scribe {

    private final CaseRows rows;
    private final ReviewChainBook chains;
    private final @Nullable Batch batch;
    private final List<KeptText> texts = new ArrayList<>(1);
    private @Nullable CaseId successor;

    Clerk(CaseRows rows, ReviewChainBook chains, @Nullable Batch batch) {
        this.rows = rows;
        this.chains = chains;
        this.batch = batch;
    }

    @Override
    public long keep(String text) {
        if (text.isBlank()) {
            return 0;
        }
        KeptText kept = rows.seal(text);
        texts.add(kept);
        return kept.id();
    }

    @Override
    public int nextLetterNumber(BodyId body, int year) {
        return rows.next(batch, body, year, Counters.Series.LETTERS);
    }

    @Override
    public ReviewChain chain(BodyId body, ReplyKind kind, LocalDate on) {
        return ChainRules.inForce(chains.known(body), kind, on);
    }

    @Override
    public CaseId successor() {
        var id = new CaseId(rows.newId());
        successor = id;
        return id;
    }

    /** The last id given: that of a referred case goes on under it. */
    public @Nullable CaseId givenSuccessor() {
        return successor;
    }

    List<KeptText> texts() {
        return texts;
    }
}

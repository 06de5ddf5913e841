package cn.zhiqing.cases.fees;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.FeeEvent;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 收费台账: what was asked, paid, lapsed and given back, of the bodies one may see (条例第四十二条、国办函〔2020〕109号). */
@Component
public class FeeLedger {

    private static final String RULE = "国办函〔2020〕109号";
    private static final int LONGEST = 500;
    private static final Refusal NOT_FOUND = new Refusal("NOT_FOUND", "", "没有这笔收费，请刷新页面查看。");
    private static final Refusal STALE = new Refusal("STALE", "", "您打开这一页以后，同事已经登记过退付，请刷新页面核对。");
    private static final Refusal NOT_PAID = new Refusal("FEE_NOT_PAID", RULE, "这笔费用没有缴，不需要退付；收费通知有误的，请与申请人说明。");
    private static final Refusal AMOUNT = new Refusal("REFUND_AMOUNT", RULE, "退付金额应大于 0，合计不超过已缴的金额。");
    private static final Refusal VOUCHER = new Refusal("REFUND_VOUCHER", RULE, "请填写退付凭证号，最多 60 个字。");
    private static final Refusal REASON = new Refusal("REASON_MISSING", RULE, "请填写退付的原因，最多 500 个字。");

    private final FeeRows rows;
    private final Journal journal;
    private final Doorkeeper doorkeeper;
    private final LooseTexts texts;
    private final CityClock clock;
    private final TransactionTemplate transaction;

    FeeLedger(
            FeeRows rows,
            Journal journal,
            Doorkeeper doorkeeper,
            LooseTexts texts,
            CityClock clock,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.journal = journal;
        this.doorkeeper = doorkeeper;
        this.texts = texts;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The bodies whose fees this person sees. */
    public List<BodyId> scope(Viewer who) {
        return doorkeeper.scope(who, Act.SEE_CASE);
    }

    public List<Fee> page(FeeQuery query, int from, int count) {
        return rows.page(query, from, count);
    }

    public FeeTotals totals(FeeQuery query) {
        return rows.totals(query);
    }

    public List<Fee> of(CaseId request) {
        return rows.of(request);
    }

    public Optional<Fee> find(CaseSummary summary, int notice) {
        return rows.find(summary.id(), notice);
    }

    public boolean mayRefund(Viewer who, CaseSummary summary) {
        return doorkeeper.may(who, Act.HANDLE_CASE, summary.body(), summary.assignee());
    }

    /**
     * 退付, also of a case that is archived. What was paid and given back is read from the journal itself, in the order of the
     * stream, so that two people cannot give the same money back.
     */
    public Outcome<Long> refund(CaseSummary summary, Viewer who, int notice, long fen, String voucher, String reason) {
        if (!mayRefund(who, summary)) {
            return Outcome.refused(NOT_FOUND);
        }
        try {
            return Objects.requireNonNull(
                    transaction.execute(_ -> given(summary.id(), who, notice, fen, voucher, reason)));
        } catch (StaleStream meanwhile) {
            return Outcome.refused(STALE);
        }
    }

    private Outcome<Long> given(CaseId id, Viewer who, int notice, long fen, String voucher, String reason) {
        var stream = new StreamId(FeeFollower.STREAM, id.value());
        var head = journal.head(stream);
        List<Refusal> wrong = wrong(id, notice, fen, journal.read(stream));
        if (voucher.isBlank() || voucher.strip().length() > 60) {
            wrong.add(VOUCHER);
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            wrong.add(REASON);
        }
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        var event =
                new FeeEvent.FeeRefunded(clock.today(), id, notice, fen, voucher.strip(), texts.keep(reason.strip()));
        journal.append(stream, head, List.of(event), who.actor(), clock.instant());
        return Outcome.accepted(fen);
    }

    private List<Refusal> wrong(CaseId id, int notice, long fen, List<Recorded> refunds) {
        var wrong = new ArrayList<Refusal>();
        long asked = -1;
        boolean paid = false;
        boolean present = false;
        for (Recorded recorded : journal.read(new StreamId("case", id.value()))) {
            if (recorded.event() instanceof CaseEvent.FeeNoticeSent it) {
                present = recorded.seq() == notice;
                asked = present ? it.amount() * 100 : asked;
            }
            paid |= present && recorded.event() instanceof CaseEvent.FeePaid;
        }
        if (asked < 0) {
            wrong.add(NOT_FOUND);
        } else if (!paid) {
            wrong.add(NOT_PAID);
        } else if (fen <= 0 || fen + given(refunds, notice) > asked) {
            wrong.add(AMOUNT);
        }
        return wrong;
    }

    private static long given(List<Recorded> refunds, int notice) {
        return refunds.stream()
                .filter(it -> it.event() instanceof FeeEvent.FeeRefunded given && given.notice() == notice)
                .mapToLong(it -> ((FeeEvent.FeeRefunded) it.event()).fen())
                .sum();
    }
}

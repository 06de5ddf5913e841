package cn.zhiqing.cases.fees;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.FeeEvent;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.journal.Follower;
import cn.zhiqing.journal.Recorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 收费台账: follows the journal and keeps a row for each notice; a notice ends by payment, lapse or withdrawal. */
@Component
class FeeFollower implements Follower {

    static final String STREAM = "fee";

    private final FeeRows rows;

    FeeFollower(FeeRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "fees";
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("case", STREAM);
    }

    @Override
    public void apply(List<Recorded> batch) {
        for (Recorded recorded : batch) {
            long request = recorded.stream().id();
            switch (recorded.event()) {
                case CaseEvent.FeeNoticeSent it -> rows.noticed(request, recorded.seq(), it);
                case CaseEvent.FeeNoticeReceived it -> rows.received(request, it.on());
                case CaseEvent.FeePaid it -> rows.paid(request, it);
                case CaseEvent.Abandoned it -> rows.ended(request, it.on(), it.kind() == ReplyKind.NO_PAYMENT);
                case CaseEvent.Withdrawn it -> rows.ended(request, it.on(), false);
                case FeeEvent.FeeRefunded it -> rows.refunded(request, recorded.seq(), it);
                default -> {}
            }
        }
    }

    @Override
    public void clear() {
        rows.clear();
    }
}

package cn.zhiqing.cases.store;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 不予公开的答复 of a body that went out, wholly or in part (条例第十四条至第十六条、第三十七条). */
@Component
public class RefusedRequests {

    private static final Short[] REFUSALS = Arrays.stream(ReplyKind.values())
            .filter(ReplyKind::refusesDisclosure)
            .map(Requests::place)
            .toArray(Short[]::new);
    private static final Short[] SENT = Stream.of(CaseStage.DISPATCHED, CaseStage.SERVED, CaseStage.ARCHIVED)
            .map(Requests::place)
            .toArray(Short[]::new);

    private final Requests requests;

    RefusedRequests(Requests requests) {
        this.requests = requests;
    }

    public List<CaseSummary> of(BodyId body) {
        return requests.select(
                "body = ? AND reply = ANY (?) AND stage = ANY (?) AND replied IS NOT NULL ORDER BY replied, id",
                body.value(),
                REFUSALS,
                SENT);
    }
}

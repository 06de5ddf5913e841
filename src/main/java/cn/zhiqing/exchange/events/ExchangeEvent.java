package cn.zhiqing.exchange.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about keys of interfaces and what was done with them. {@code key} names a key, never its secret. */
public sealed interface ExchangeEvent extends Event {

    /** 发放密钥 to another system of a body. */
    record KeyIssued(long key, BodyId body, List<String> scopes, LocalDate expiresOn) implements ExchangeEvent {}

    /** 作废密钥: from now on it opens nothing. */
    record KeyRevoked(long key, BodyId body) implements ExchangeEvent {}

    /**
     * 接口收件: a request was taken in by key.
     *
     * @param handOverOn day on which another organ had received it; null when the applicant handed it in here
     */
    record RequestTaken(
            long key, BodyId body, CaseId caseId, @Nullable LocalDate handOverOn) implements ExchangeEvent {}

    /** 接口取走答复: the reply in full, with the addressee's name, went to a system of the body. */
    record ReplyRead(long key, CaseId caseId) implements ExchangeEvent {}

    /** 登记推送地址 of another system of a body. */
    record EndpointEntered(long endpoint, BodyId body, List<String> topics) implements ExchangeEvent {}

    /** 停止推送. */
    record EndpointStopped(long endpoint, BodyId body) implements ExchangeEvent {}

    /** 重发 of what an event of the journal was told as. */
    record DeliveryResent(long endpoint, long position) implements ExchangeEvent {}

    /** 登记对接平台: from now on what happens at the body is packed for it. */
    record PeerEntered(long peer, BodyId body) implements ExchangeEvent {}

    /** 停止对接. */
    record PeerStopped(long peer, BodyId body) implements ExchangeEvent {}

    /** 移送到平台: the application goes to it with the next package. */
    record HandOverOffered(long handOver, long peer, CaseId caseId) implements ExchangeEvent {}
}

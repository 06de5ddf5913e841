package cn.zhiqing.exchange;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.exchange.events.ExchangeEvent;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 移送: sends an application on to a platform, for the organ there that is competent, with its first receipt day (条例第三十一条、第
 * 三十六条第（五）项). The look at the application is journaled with its reason; the request here is ended by the desk's own acts.
 */
@Component
public class HandOvers {

    private static final int SHOWN = 50;

    private static final Refusal NOT_FOUND = new Refusal("NUMBER", "", "没有这一件，请核对登记编号。");
    private static final Refusal NO_PEER = new Refusal("PEER", "", "请选择对接平台。");
    private static final Refusal TWICE = new Refusal("NUMBER", "", "这一件已经移送给该平台，不能重复移送。");

    private final CaseDesk desk;
    private final Doorkeeper doorkeeper;
    private final Bodies bodies;
    private final Peers peers;
    private final OutgoingItems items;
    private final Writing writing;

    /** What every hand-over is written with. */
    @Component
    record Writing(KeyRows ids, ExchangeLog log, TransactionTemplate transaction) {}

    HandOvers(CaseDesk desk, Doorkeeper doorkeeper, Bodies bodies, Peers peers, OutgoingItems items, Writing writing) {
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.bodies = bodies;
        this.peers = peers;
        this.items = items;
        this.writing = writing;
    }

    /** The platforms of the person's body that may be sent to; empty for those who may not refer. */
    public List<Peer> platforms(Viewer who) {
        return doorkeeper.may(who, Act.REFER, who.body())
                ? peers.of(List.of(who.body())).stream()
                        .filter(peer -> peer.stoppedAt() == null)
                        .toList()
                : List.of();
    }

    /** What the person's body handed over last, the youngest first; empty for those who may not refer. */
    public List<HandedOver> handedOver(Viewer who) {
        return doorkeeper.may(who, Act.REFER, who.body()) ? items.ofBody(who.body(), SHOWN) : List.of();
    }

    /** Offers a request of the person's own body to a platform, once. */
    public Outcome<CaseSummary> offer(Viewer who, String number, long peer, String reason) {
        Peer to = platforms(who).stream().filter(p -> p.id() == peer).findAny().orElse(null);
        CaseSummary row = CaseNumber.parse(number)
                .flatMap(read -> desk.summary(who.body(), read))
                .orElse(null);
        if (to == null || row == null) {
            return Outcome.refused(to == null ? NO_PEER : NOT_FOUND);
        }
        if (items.isOffered(to.id(), row.id().value())) {
            return Outcome.refused(TWICE);
        }
        return switch (desk.reveal(row.id(), who, reason)) {
            case Outcome.Refused<Application>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Accepted<Application>(Application application) -> {
                writing.transaction().executeWithoutResult(_ -> keep(to, row, application));
                yield Outcome.accepted(row);
            }
        };
    }

    private void keep(Peer to, CaseSummary row, Application application) {
        String from = bodies.get(row.body()).name();
        String reference = bodies.get(row.body()).code() + "-" + row.number();
        Secret<String> data = Secret.of(HandOverText.of(row, application, from, reference));
        long id = writing.ids().nextId();
        items.keepHandOver(id, to.id(), row.id().value(), data);
        writing.log().about(row.id(), new ExchangeEvent.HandOverOffered(id, to.id(), row.id()));
    }
}

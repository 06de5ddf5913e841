package cn.zhiqing.exchange;

import cn.zhiqing.exchange.events.ExchangeEvent;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names under which the journal keeps what other systems did. */
@Component
class ExchangeCatalogue implements EventCatalogue {

    @Override
    public Map<String, Class<? extends Event>> types() {
        var types = new HashMap<String, Class<? extends Event>>();
        types.put("exchange.key-issued.1", ExchangeEvent.KeyIssued.class);
        types.put("exchange.key-revoked.1", ExchangeEvent.KeyRevoked.class);
        types.put("exchange.request-taken.1", ExchangeEvent.RequestTaken.class);
        types.put("exchange.reply-read.1", ExchangeEvent.ReplyRead.class);
        types.put("exchange.endpoint-entered.1", ExchangeEvent.EndpointEntered.class);
        types.put("exchange.endpoint-stopped.1", ExchangeEvent.EndpointStopped.class);
        types.put("exchange.delivery-resent.1", ExchangeEvent.DeliveryResent.class);
        types.put("exchange.peer-entered.1", ExchangeEvent.PeerEntered.class);
        types.put("exchange.peer-stopped.1", ExchangeEvent.PeerStopped.class);
        types.put("exchange.hand-over-offered.1", ExchangeEvent.HandOverOffered.class);
        return types;
    }
}

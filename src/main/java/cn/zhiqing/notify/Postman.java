package cn.zhiqing.notify;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.Digests;
import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Secret;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 送达 Takes messages to be delivered. A message is posted in the transaction of what it tells of: it goes out when that is
 * committed, and never was when it is rolled back. Carrying it out, again and again if need be, is not the caller's matter.
 */
@Component
public class Postman {

    private final Messages messages;
    private final Digests digests;
    private final CityClock clock;

    Postman(Messages messages, Digests digests, CityClock clock) {
        this.messages = messages;
        this.digests = digests;
        this.clock = clock;
    }

    /**
     * Posts a message. An address that cannot be one is no failure of the caller: the message stands among the undelivered.
     *
     * @return false when the same occasion, kind and recipient were posted before; nothing is changed then
     * @throws IllegalStateException when there is no transaction
     */
    public boolean post(Notice notice) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a message is posted in the transaction of what it tells of");
        }
        return messages.add(key(notice), notice, clock.instant());
    }

    /** Everything ever posted for an occasion, oldest first: the proof of delivery. */
    public List<Delivery> deliveries(Occasion occasion) {
        return messages.of(occasion);
    }

    /** How far this message is; empty when it was never posted. */
    public Optional<Delivery> delivery(Notice notice) {
        return messages.find(key(notice));
    }

    private String key(Notice notice) {
        byte[] to = digests.of(Addresses.field(notice.to()), Addresses.of(notice.to()));
        String all = String.join(
                " ",
                notice.occasion().name(),
                notice.kind(),
                notice.to().way().name(),
                HexFormat.of().formatHex(to));
        byte[] digest = digests.of(PersonalField.TEXT, Secret.of(all));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
    }
}

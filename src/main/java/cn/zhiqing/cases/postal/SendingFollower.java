package cn.zhiqing.cases.postal;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.journal.Follower;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.notify.events.NoticeEvent;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 交寄台账: follows every dispatch to its end, and hears when an e-mail that carried a reply came back. */
@Component
class SendingFollower implements Follower {

    /** The message by which a reply goes to an applicant who chose e-mail. */
    private static final String REPLY = "case.reply";

    private static final Pattern OCCASION = Pattern.compile("case/(\\d+)/(\\d+)");

    private final SendingRows rows;

    SendingFollower(SendingRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "postings";
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("case", "notice");
    }

    @Override
    public void apply(List<Recorded> batch) {
        for (Recorded recorded : batch) {
            long request = recorded.stream().id();
            switch (recorded.event()) {
                case CaseEvent.ReplyDispatched it -> rows.sent(request, recorded.seq(), it);
                case CaseEvent.ReplyServed it -> rows.served(request, it.on());
                case CaseEvent.DeliveryFailed it -> rows.failed(request, it.on());
                case NoticeEvent.NoticeFailed it -> failed(it);
                default -> {}
            }
        }
    }

    private void failed(NoticeEvent.NoticeFailed it) {
        Matcher occasion = OCCASION.matcher(it.occasion());
        if (it.kind().equals(REPLY) && it.way().equals(DispatchWay.EMAIL.name()) && occasion.matches()) {
            rows.bounced(Long.parseLong(occasion.group(1)), Integer.parseInt(occasion.group(2)));
        }
    }

    @Override
    public void clear() {
        rows.clear();
    }
}

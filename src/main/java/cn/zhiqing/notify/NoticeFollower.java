package cn.zhiqing.notify;

import cn.zhiqing.database.Founding;
import cn.zhiqing.journal.Follower;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CityClock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every module's wording about each event once it is committed, and posts what it says. */
@Component
class NoticeFollower implements Follower {

    private final ObjectProvider<NoticeWording> wordings;
    private final Postman postman;
    private final Founding founding;
    private final CityClock clock;

    NoticeFollower(ObjectProvider<NoticeWording> wordings, Postman postman, Founding founding, CityClock clock) {
        this.wordings = wordings;
        this.postman = postman;
        this.founding = founding;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notify.wording";
    }

    @Override
    public Set<String> streamKinds() {
        Set<String> kinds = new HashSet<>(Set.of("notice"));
        wordings.forEach(wording -> kinds.addAll(wording.streamKinds()));
        return kinds;
    }

    @Override
    public void apply(List<Recorded> batch) {
        Instant fresh = clock.instant().minus(Messages.FRESH);
        for (Recorded recorded : batch) {
            if (recorded.at().isBefore(fresh) || !founding.isNews(recorded.at())) {
                continue; // imported or lived again, by a first start too: nobody is told of it as news
            }
            wordings.stream()
                    .filter(wording ->
                            wording.streamKinds().contains(recorded.stream().kind()))
                    .forEach(wording -> wording.of(recorded).forEach(postman::post));
        }
    }

    /** Nothing: what was sent was sent. Read again, the same events make the same messages, which are not sent twice. */
    @Override
    public void clear() {}
}

package cn.zhiqing.precedents;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import java.util.List;
import org.springframework.stereotype.Component;

/** 纠错理由: on which grounds replies are set aside by reconsideration and courts, for those who watch over bodies. */
@Component
public class Reversals {

    private final Challenges challenges;
    private final Doorkeeper doorkeeper;

    Reversals(Challenges challenges, Doorkeeper doorkeeper) {
        this.challenges = challenges;
        this.doorkeeper = doorkeeper;
    }

    /**
     * What was decided about one body's replies on one ground.
     *
     * @param decided remedies decided; {@code upheld} and {@code corrected} are parts of it, the rest ended otherwise
     */
    public record Count(BodyId body, ReplyKind kind, int decided, int upheld, int corrected) {}

    public boolean maySee(Viewer who) {
        return !doorkeeper.scope(who, Act.WATCH).isEmpty();
    }

    /** Of all bodies that this person watches, by the year in which the remedy was decided. */
    public List<Count> of(Viewer who, int year) {
        return challenges.decided(doorkeeper.scope(who, Act.WATCH), year);
    }
}

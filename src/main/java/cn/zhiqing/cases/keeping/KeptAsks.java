package cn.zhiqing.cases.keeping;

import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.util.List;

/** 更正和建议的保管: what of them was answered long ago, and how it is forgotten. How long they are kept, the caller knows. */
public interface KeptAsks {

    /** One that was answered. */
    record Ended(long id, BodyId body, LocalDate answeredOn) {}

    /** A part of those that were answered before a day and are not forgotten, in the order of ids, beginning behind {@code after}. */
    List<Ended> ended(LocalDate before, long after, int count);

    /**
     * Forgets for good who it was and what they wrote (个人信息保护法第十九条), in a transaction of its own. Row, number and answer
     * stay, so that every count is as before. Words that were passed on to another body go with the last of those who hold them.
     *
     * @return false when there is nothing to forget: not answered, or forgotten before
     */
    boolean forget(long id);
}

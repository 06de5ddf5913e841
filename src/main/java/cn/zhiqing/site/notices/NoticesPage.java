package cn.zhiqing.site.notices;

import cn.zhiqing.ui.Pager;
import java.util.List;

/**
 * What a colleague was told (站内消息).
 *
 * @param newest the youngest that is shown, so that "read all" leaves alone what comes just now
 * @param letters letters that wait for a person of this body; 0 when this person has no business with them
 */
public record NoticesPage(List<Line> lines, Pager pager, int unread, long newest, int letters) {

    /** One notice; its own words, which are for this person. */
    public record Line(long id, String subject, String text, String at, boolean unread, boolean leads) {}
}

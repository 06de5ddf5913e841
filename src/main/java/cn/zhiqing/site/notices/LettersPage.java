package cn.zhiqing.site.notices;

import cn.zhiqing.ui.Pager;
import java.util.List;

/** Letters that came by e-mail and wait for a person (待人工处理的来信). */
public record LettersPage(List<Line> lines, Pager pager) {

    /** One letter; the sender masked. */
    public record Line(long id, String from, String subject, String at, String size, String reason, boolean whole) {}
}

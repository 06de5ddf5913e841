package cn.zhiqing.reports.annual.layout;

import java.util.List;

/**
 * 版面: what a file shows, in reading order.
 *
 * @param headings what the file itself calls its title, most trustworthy first; may be empty
 */
public record Layout(List<String> headings, List<Block> blocks) {
    public Layout {
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
    }
}

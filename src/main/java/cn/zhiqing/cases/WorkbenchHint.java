package cn.zhiqing.cases;

import cn.zhiqing.access.Viewer;
import java.util.List;

/** 工作台提示: what another module has to tell somebody before their queue; a bean per module. */
public interface WorkbenchHint {

    /** What waits for this person; empty when nothing does. */
    List<Hint> hints(Viewer viewer);

    /**
     * One sentence that leads somewhere.
     *
     * @param pressing whether it is overdue or due today
     */
    record Hint(String text, String href, boolean pressing) {}
}

package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.WorkbenchHint;
import cn.zhiqing.cases.WorkbenchHint.Hint;
import cn.zhiqing.ui.MenuItem;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What lies around the workbench (工作台周边): the pages of others, and what they have to tell. */
@Component
final class WorkbenchNeighbours {

    private final List<MenuItem> menu;
    private final ObjectProvider<WorkbenchHint> hints;

    WorkbenchNeighbours(List<MenuItem> menu, ObjectProvider<WorkbenchHint> hints) {
        this.menu = menu;
        this.hints = hints;
    }

    /** Administrators sign in here too and have no cases: they are led to their own pages. */
    String elsewhere(Viewer viewer) {
        return menu.stream()
                .filter(item -> item.visibleTo(viewer))
                .max(Comparator.comparing(MenuItem::place))
                .orElseThrow(CaseDoor::absent)
                .href();
    }

    List<Hint> hints(Viewer viewer) {
        return hints.stream().flatMap(one -> one.hints(viewer).stream()).toList();
    }
}

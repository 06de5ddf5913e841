package cn.zhiqing.ui;

import cn.zhiqing.access.Viewer;

/**
 * What a module puts into the staff menu (菜单项): a bean per entry. An entry that nobody contributes is absent, so no link of
 * the menu leads nowhere.
 */
public interface MenuItem {

    Menu place();

    /** The address, starting with a slash. */
    String href();

    /** Whether this person has any business there; the address itself is guarded by its own module. */
    boolean visibleTo(Viewer viewer);

    /** How many things wait there for this person; nothing is shown for zero. */
    default int waiting(Viewer viewer) {
        return 0;
    }
}

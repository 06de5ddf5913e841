package cn.zhiqing.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the line of the staff menu: a link, or a group that opens (菜单组). A group of which somebody sees one place only
 * is that link.
 */
public record MenuEntry(Menu.Group group, List<MenuLink> links) {

    public MenuEntry {
        links = List.copyOf(links);
    }

    /** The links in their order, those of a group together. */
    static List<MenuEntry> of(List<MenuLink> menu) {
        List<MenuEntry> entries = new ArrayList<>();
        for (MenuLink link : menu) {
            MenuEntry last = entries.isEmpty() ? null : entries.getLast();
            if (last != null
                    && last.group != Menu.Group.NONE
                    && last.group == link.place().group()) {
                List<MenuLink> more = new ArrayList<>(last.links);
                more.add(link);
                entries.set(entries.size() - 1, new MenuEntry(last.group, more));
            } else {
                entries.add(new MenuEntry(link.place().group(), List.of(link)));
            }
        }
        return List.copyOf(entries);
    }

    public boolean opens() {
        return links.size() > 1;
    }

    public boolean holds(@Nullable Menu place) {
        return links.stream().anyMatch(link -> link.place() == place);
    }

    /** How many things wait in all of it. */
    public int waiting() {
        return links.stream().mapToInt(MenuLink::waiting).sum();
    }
}

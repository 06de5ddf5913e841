package cn.zhiqing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The staff menu: places in one order, those of a group together")
class MenuEntryTest {

    private static List<MenuLink> links(Menu... places) {
        return Stream.of(places)
                .map(place -> new MenuLink(place, "/" + place, 2))
                .toList();
    }

    @Test
    @DisplayName("every group is one stretch of the order, so that it opens once")
    void stretches() {
        List<MenuEntry> all = MenuEntry.of(links(Menu.values()));
        assertThat(all.stream().map(MenuEntry::group).filter(group -> group != Menu.Group.NONE))
                .containsExactlyElementsOf(Arrays.stream(Menu.Group.values())
                        .filter(group -> group != Menu.Group.NONE)
                        .toList());
        assertThat(all.stream().flatMap(entry -> entry.links().stream()).map(MenuLink::place))
                .containsExactly(Menu.values());
        assertThat(all).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    @DisplayName("a group tells what waits in it and whether one is there; of one place it is that place")
    void groups() {
        List<MenuEntry> menu = MenuEntry.of(links(Menu.WORKBENCH, Menu.MAIL, Menu.CALLS, Menu.ARCHIVE));
        assertThat(menu).hasSize(3);
        assertThat(menu.get(1).opens()).isTrue();
        assertThat(menu.get(1).waiting()).isEqualTo(4);
        assertThat(menu.get(1).holds(Menu.CALLS)).isTrue();
        assertThat(menu.get(1).holds(null)).isFalse();
        assertThat(menu.get(2).opens()).isFalse();
    }
}

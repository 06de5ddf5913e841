package cn.zhiqing.exchange.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.exchange.HandOvers;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 移送到平台 in the staff menu, where the body has a platform. */
@Component
class HandOverMenu implements MenuItem {

    private final HandOvers handOvers;

    HandOverMenu(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public Menu place() {
        return Menu.HAND_OVER;
    }

    @Override
    public String href() {
        return HandOverController.HERE;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return !handOvers.platforms(viewer).isEmpty();
    }
}

package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Consultations;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 来函征求意见 in the staff menu, with the number of letters that wait for an answer. */
@Component
class ConsultationsMenu implements MenuItem {

    private final Consultations consultations;

    ConsultationsMenu(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Menu place() {
        return Menu.CONSULTATIONS;
    }

    @Override
    public String href() {
        return "/consultations";
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return consultations.may(viewer);
    }

    @Override
    public int waiting(Viewer viewer) {
        return consultations.waiting(viewer);
    }
}

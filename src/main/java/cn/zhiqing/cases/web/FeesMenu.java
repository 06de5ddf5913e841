package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.fees.FeeLedger;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 信息处理费 in the staff menu. */
@Component
class FeesMenu implements MenuItem {

    private final FeeLedger ledger;

    FeesMenu(FeeLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Menu place() {
        return Menu.FEES;
    }

    @Override
    public String href() {
        return FeePages.HREF;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return !ledger.scope(viewer).isEmpty();
    }
}

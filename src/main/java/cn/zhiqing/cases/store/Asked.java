package cn.zhiqing.cases.store;

import cn.zhiqing.cases.domain.Case;
import org.springframework.stereotype.Component;

/** What a case is to others: who is asked for something in its course (会商、协办), whose unit it is; derived from it. */
@Component
record Asked(AskedBodies bodies, AskedColleagues colleagues, Units units) {

    void derive(Case file) {
        bodies.derive(file);
        colleagues.derive(file);
        units.derive(file);
    }
}

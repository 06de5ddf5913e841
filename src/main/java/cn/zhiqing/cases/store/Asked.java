package cn.zhiqing.cases.store;

import cn.zhiqing.cases.domain.Case;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a case is to others: who is asked for something in its course (会商、协办), whose unit it is; derived from it. */
@Component
record Asked(AskedBodies bodies, AskedColleagues colleagues, Units units, List<DerivedRows> others) {

    void derive(Case file) {
        bodies.derive(file);
        colleagues.derive(file);
        units.derive(file);
    }

    /** What stands beside the requests. */
    void rebuildOthers() {
        others.forEach(DerivedRows::rebuild);
    }
}

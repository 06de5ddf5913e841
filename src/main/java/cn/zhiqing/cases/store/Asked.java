package cn.zhiqing.cases.store;

import cn.zhiqing.cases.domain.Case;
import org.springframework.stereotype.Component;

/** Who is asked for something in the course of a case (会商、协办), derived from it. */
@Component
record Asked(AskedBodies bodies, AskedColleagues colleagues) {

    void derive(Case file) {
        bodies.derive(file);
        colleagues.derive(file);
    }
}

package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.Fact;
import java.util.List;

/** 查询码丢了: who to turn to, body by body. */
public record LostCodePage(List<Fact> bodies) {

    public LostCodePage {
        bodies = List.copyOf(bodies);
    }
}

package cn.zhiqing.exchange.web;

import cn.zhiqing.ui.Crumb;
import java.util.List;

/** What one endpoint was told, the newest first (推送记录). */
public record HookPage(HooksPage.Line endpoint, List<Line> deliveries) {

    /** One delivery. */
    public record Line(
            long id, String name, String topic, String madeAt, int attempts, String standing, String nextAt) {}

    public List<Crumb> crumbs() {
        return List.of(new Crumb("系统管理", "/admin"), new Crumb("推送地址", HooksController.HERE), Crumb.here("推送记录"));
    }
}

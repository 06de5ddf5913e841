package cn.zhiqing.site.admin;

import cn.zhiqing.ui.Crumb;
import java.util.List;

/** What a person may do in administration (系统管理), and nothing else. */
public record AdminPage(List<Line> lines) {

    /** One page of administration. */
    public record Line(String href, String label, String text) {}

    /** The way back from a page of administration. */
    public static List<Crumb> crumbs(String here) {
        return List.of(new Crumb("系统管理", "/admin"), new Crumb(here, ""));
    }
}

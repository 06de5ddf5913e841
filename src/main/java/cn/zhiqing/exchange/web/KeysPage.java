package cn.zhiqing.exchange.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Crumb;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * The keys by which other systems come in (接口密钥), and the form for a new one.
 *
 * @param fresh the key just issued, shown this once; empty otherwise
 */
public record KeysPage(
        List<Line> keys, List<Choice> bodies, List<Choice> scopes, String fresh, FormErrors errors, KeyForm form) {

    /** One key; nothing of its text. */
    public record Line(
            long id,
            String body,
            String label,
            String scopes,
            int perMinute,
            String madeAt,
            String expiresOn,
            String usedAt,
            String standing,
            boolean good) {}

    public static List<Crumb> crumbs(String here) {
        return List.of(new Crumb("系统管理", "/admin"), Crumb.here(here));
    }
}

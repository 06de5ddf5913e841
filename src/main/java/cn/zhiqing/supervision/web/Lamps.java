package cn.zhiqing.supervision.web;

import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.LightLines;
import cn.zhiqing.supervision.WatchList;
import cn.zhiqing.ui.Lamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The strip of lights above a list (灯计数): the same order and shapes as on the workbench; each opens its requests. */
final class Lamps {

    private Lamps() {}

    private record Look(Light light, String css, String tone, String words) {}

    static List<Lamp> of(Params params, Map<Light, Long> counts) {
        boolean open = params.list() == WatchList.OPEN;
        String chosen = open ? params.value(Params.LIGHT) : "-";
        List<Lamp> lamps = new ArrayList<>();
        int all = counts.values().stream().mapToInt(Long::intValue).sum();
        lamps.add(new Lamp("l0 all", "ink", all, "全部在办", href(params, ""), chosen.isEmpty()));
        for (Look look : looks(LightLines.on(params.today()))) {
            int count = counts.getOrDefault(look.light(), 0L).intValue();
            boolean current = chosen.equals(look.light().name());
            if (look.light() != Light.MAY_CLOSE || count > 0 || current) {
                lamps.add(new Lamp(
                        look.css(),
                        look.tone(),
                        count,
                        look.words(),
                        href(params, look.light().name()),
                        current));
            }
        }
        return lamps;
    }

    private static List<Look> looks(LightLines lines) {
        return List.of(
                new Look(Light.OVERDUE, "l1", "over", "已超期"),
                new Look(Light.DUE_TODAY, "l2", "today", "今天到期"),
                new Look(Light.ORANGE, "l3", "near", lines.orange() + " 个工作日内"),
                new Look(Light.YELLOW, "l4", "soon", "%d—%d 个工作日".formatted(lines.orange() + 1, lines.yellow())),
                new Look(Light.ON_TIME, "l5", "ok", (lines.yellow() + 1) + " 个工作日以上"),
                new Look(Light.WAITING, "l6", "wait", "暂停计时"),
                new Look(Light.MAY_CLOSE, "l3", "near", "可以不再处理"),
                new Look(Light.CONFIRM, "l7", "line", "待确认收到"));
    }

    private static String href(Params params, String light) {
        return params.elsewhere("/supervision/cases", Params.LIST, WatchList.OPEN.name(), Params.LIGHT, light);
    }
}

package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.Link;
import java.util.List;

/** Links that take what a page shows as a file (导出). */
final class Exports {

    private Exports() {}

    static List<Link> links(Params params, String table) {
        return List.of(
                new Link("导出 CSV", address(params, table, "csv")), new Link("导出 XLSX", address(params, table, "xlsx")));
    }

    private static String address(Params params, String table, String format) {
        String address = params.address("/supervision/export");
        return address + (address.contains("?") ? "&" : "?") + "what=" + table + "&format=" + format;
    }
}

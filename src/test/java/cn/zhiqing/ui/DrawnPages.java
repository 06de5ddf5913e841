package cn.zhiqing.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Draws templates without a server and reads them as a browser would. */
final class DrawnPages {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Assets ASSETS = new Assets();

    private DrawnPages() {}

    static Shell shell(Mode mode, @Nullable Person person) {
        return new Shell(
                mode,
                false,
                "/guide?a=1",
                person,
                person == null ? List.of() : List.of(new MenuLink(Menu.REQUESTS, "/cases", 36)),
                new Hidden("_csrf", "token"),
                person == null ? null : new Hidden(FormMemory.FIELD, "mark"),
                new Notice(false, "已登记。"),
                "2026年12月11日(周五)",
                person == null ? 0 : 1800,
                new City("济南市", "济南市人民政府", "12345"),
                ASSETS);
    }

    static Shell shell() {
        return shell(Mode.NORMAL, null);
    }

    static Document draw(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        ENGINE.render(template + ".jte", new HashMap<>(parameters), output);
        return Jsoup.parse(output.toString());
    }
}

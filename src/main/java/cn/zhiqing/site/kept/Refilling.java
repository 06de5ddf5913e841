package cn.zhiqing.site.kept;

import cn.zhiqing.ui.Notice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.springframework.web.util.UriUtils;

/**
 * Puts kept fields back into the form of a drawn page, whatever form it is. Hidden fields stay as they were drawn, so that a
 * case that changed meanwhile is still noticed; text that finds no place any more is shown beside the form.
 */
final class Refilling {

    private static final Set<String> UNTOUCHED =
            Set.of("hidden", "password", "file", "submit", "button", "reset", "image");
    private static final int LONG = 40;

    private final KeptForm kept;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<String> placed = new TreeSet<>();

    private Refilling(KeptForm kept) {
        this.kept = kept;
    }

    static String of(KeptForm kept, String html, Function<Notice, String> drawn) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().settings(ParseSettings.preserveCase));
        page.outputSettings().prettyPrint(false);
        Refilling filling = new Refilling(kept);
        Element form = filling.form(page);
        if (form != null) {
            form.select("input,textarea,select").forEach(filling::fill);
            form.parents().stream().filter(p -> p.nameIs("details")).forEach(p -> p.attr("open", ""));
        }
        filling.say(page, drawn);
        return page.outerHtml();
    }

    /** The form that posts where the kept one was posted; of several the one with most of its fields. */
    private @org.jspecify.annotations.Nullable Element form(Document page) {
        return page.select("form[method=post]").stream()
                .filter(form -> action(form).equals(decoded(kept.action())))
                .max(Comparator.comparingLong(form -> form.select("[name]").stream()
                        .filter(field -> kept.fields().containsKey(field.attr("name")))
                        .count()))
                .orElse(null);
    }

    private String action(Element form) {
        String action = form.attr("action").isEmpty() ? kept.page() : form.attr("action");
        return decoded(action.replaceFirst("[?#].*", ""));
    }

    private static String decoded(String path) {
        return UriUtils.decode(path, StandardCharsets.UTF_8);
    }

    private void fill(Element field) {
        String name = field.attr("name");
        List<String> values = kept.fields().getOrDefault(name, List.of());
        String type = field.nameIs("input") ? field.attr("type") : field.normalName();
        if (!values.isEmpty()) {
            placed.add(name);
        }
        switch (type) {
            case "checkbox" -> on(field, "checked", values.contains(field.attr("value")));
            case "radio" -> {
                if (!values.isEmpty()) {
                    on(field, "checked", values.contains(field.attr("value")));
                }
            }
            case "select" -> {
                if (field.select("option").stream().anyMatch(o -> values.contains(o.attr("value")))) {
                    field.select("option").forEach(o -> on(o, "selected", values.contains(o.attr("value"))));
                }
            }
            default -> {
                int turn = taken.merge(name, 1, Integer::sum) - 1;
                if (!UNTOUCHED.contains(type) && turn < values.size()) {
                    write(field, values.get(turn));
                }
            }
        }
    }

    private static void write(Element field, String value) {
        if (field.nameIs("textarea")) {
            field.text(value);
        } else {
            field.attr("value", value);
        }
    }

    private static void on(Element field, String attribute, boolean on) {
        if (on) {
            field.attr(attribute, "");
        } else {
            field.removeAttr(attribute);
        }
    }

    private void say(Document page, Function<Notice, String> drawn) {
        Element main = page.selectFirst("main");
        if (main == null) {
            return;
        }
        var above = new ArrayList<Element>();
        above.addAll(Jsoup.parseBodyFragment(drawn.apply(new Notice(false, sentence())))
                .body()
                .children());
        List<String> homeless = homeless();
        if (!homeless.isEmpty()) {
            Element section = new Element("section").addClass("card2").attr("aria-label", "没有填回去的内容");
            Element box = section.appendElement("div").addClass("bd");
            box.appendElement("p").text("下面这些内容在现在的页面上没有对应的格子，需要的请抄录：");
            homeless.forEach(text -> box.appendElement("p").addClass("pre").text(text));
            above.add(section);
        }
        Element head = main.selectFirst(".ph");
        if (head == null) {
            main.prependChildren(above);
        } else {
            Element after = head;
            for (Element one : above) {
                after.after(one);
                after = one;
            }
        }
    }

    private String sentence() {
        String files = kept.files().isEmpty() ? "" : "文件要重新选择：" + String.join("、", kept.files()) + "。";
        return "您的登录已到期，填写的内容已为您保留，请核对后再提交。" + files;
    }

    /** What somebody wrote, as against codes and numbers of fields that are no longer asked for. */
    private List<String> homeless() {
        return kept.fields().entrySet().stream()
                .filter(field -> !placed.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> text.length() > LONG || text.codePoints().anyMatch(c -> c > 0x2E7F))
                .toList();
    }
}

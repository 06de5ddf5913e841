package cn.zhiqing.cases.web;

import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.material.Material;
import cn.zhiqing.cases.material.Materials;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FileLine;
import cn.zhiqing.ui.FormErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws the files of a case (材料). In lists a file is called by its kind: names of files name people. */
@Component
final class MaterialDrawing {

    static final String PATH = "/materials";

    private final Materials materials;
    private final Colleagues colleagues;

    MaterialDrawing(Materials materials, Colleagues colleagues) {
        this.materials = materials;
        this.colleagues = colleagues;
    }

    List<FileLine> lines(Opened opened) {
        return materials.of(opened.summary()).stream()
                .map(it -> line(opened, it))
                .toList();
    }

    private FileLine line(Opened opened, Material it) {
        String icon = it.picture() ? "photo" : it.kind() == MaterialKind.IDENTITY ? "id" : "paperclip";
        return new FileLine(
                icon,
                it.kind().label(),
                opened.href() + PATH + "/" + it.ref().text(),
                form(it) + "　" + who(opened, it) + "　" + Dates.moment(it.at()),
                it.ref() instanceof Material.OfMail ? "来自邮件" : "");
    }

    private static String form(Material it) {
        String pages = it.pages() == null ? "" : "，" + it.pages() + " 页";
        return it.form() + "，" + size(it.size()) + pages;
    }

    static String size(long bytes) {
        return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " KB" : "%.1f MB".formatted(bytes / 1048576.0);
    }

    private String who(Opened opened, Material it) {
        return colleagues.name(it.by(), opened.summary().body());
    }

    MaterialListPage list(Opened opened, String chosen, FormErrors errors) {
        boolean may = materials.mayChange(opened.viewer(), opened.summary());
        return new MaterialListPage(
                opened.number(),
                opened.subject(),
                opened.href(),
                opened.href() + PATH,
                lines(opened),
                may ? kinds() : List.of(),
                chosen,
                errors);
    }

    MaterialPage one(Opened opened, Material it, String why, FormErrors errors) {
        boolean may = it.ref() instanceof Material.Kept
                && it.home().equals(opened.summary().id())
                && materials.mayChange(opened.viewer(), opened.summary());
        boolean mayOpen = materials.mayOpen(opened.viewer(), opened.summary());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("格式", form(it)));
        facts.add(new Fact("提交", who(opened, it) + "　" + Dates.fullMoment(it.at())));
        if (!it.sm3().isEmpty()) {
            facts.add(new Fact("SM3 校验值", it.sm3()));
            facts.add(new Fact("SHA-256 校验值", it.sha256()));
        }
        return new MaterialPage(
                opened.number(),
                opened.href(),
                opened.href() + PATH,
                opened.href() + PATH + "/" + it.ref().text(),
                it.kind().label(),
                facts,
                mayOpen,
                it.picture(),
                may ? kinds() : List.of(),
                it.kind().name(),
                why,
                errors);
    }

    static List<Choice> kinds() {
        return Arrays.stream(MaterialKind.values())
                .map(kind -> Choice.of(kind.name(), kind.label()))
                .toList();
    }
}

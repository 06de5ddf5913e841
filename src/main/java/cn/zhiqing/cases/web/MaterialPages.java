package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.material.Material;
import cn.zhiqing.cases.material.MaterialShelf;
import cn.zhiqing.cases.material.Materials;
import cn.zhiqing.cases.material.Uploads;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 材料: scans and other files of a case; whoever looks into one writes down why. */
@Controller
class MaterialPages {

    private static final String LIST = "/cases/{key}" + MaterialDrawing.PATH;
    private static final String ONE = LIST + "/{file}";

    private final CaseDoor door;
    private final Materials materials;
    private final MaterialShelf shelf;
    private final Uploads uploads;
    private final MaterialDrawing drawing;

    MaterialPages(CaseDoor door, Materials materials, MaterialShelf shelf, Uploads uploads, MaterialDrawing drawing) {
        this.door = door;
        this.materials = materials;
        this.shelf = shelf;
        this.uploads = uploads;
        this.drawing = drawing;
    }

    @GetMapping(LIST)
    ModelAndView list(Viewer viewer, @PathVariable String key) {
        return Pages.show("cases/materials", drawing.list(door.open(viewer, key), "", FormErrors.none()));
    }

    @PostMapping(LIST)
    ModelAndView add(
            Viewer viewer,
            RedirectAttributes redirect,
            HttpServletRequest request,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String kind) {
        Opened opened = door.open(viewer, key);
        if (!materials.mayChange(viewer, opened.summary())) {
            throw CaseDoor.absent();
        }
        Optional<MaterialKind> chosen = kind(kind);
        if (chosen.isEmpty()) {
            var errors = FormErrors.none().with("kind", "请选择这是什么材料；文件请重新选一次");
            return Pages.invalid("cases/materials", drawing.list(opened, kind, errors));
        }
        Uploads.Taken taken =
                uploads.take(request, one -> materials.attach(opened.summary(), viewer, chosen.get(), one));
        FormErrors errors = FormErrors.none().when(taken.isNothing(), "file", "请选择要上传的文件");
        for (String sentence : taken.refused()) {
            errors = errors.with("file", sentence);
        }
        if (errors.any()) {
            return Pages.invalid("cases/materials", drawing.list(opened, kind, errors));
        }
        Notice.done(redirect, "存好了 %d 份材料。".formatted(taken.kept()));
        return Pages.after(opened.href() + MaterialDrawing.PATH);
    }

    @GetMapping(ONE)
    ModelAndView show(Viewer viewer, @PathVariable String key, @PathVariable String file) {
        Opened opened = door.open(viewer, key);
        return Pages.show("cases/material", drawing.one(opened, found(opened, file), "", FormErrors.none()));
    }

    /** The content, shown or downloaded. A post, because the look and its reason are written down before. */
    @PostMapping(ONE + "/content")
    @Nullable
    ModelAndView content(
            Viewer viewer,
            HttpServletResponse response,
            @PathVariable String key,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String how)
            throws IOException {
        Opened opened = door.open(viewer, key);
        Material material = found(opened, file);
        if (!materials.mayOpen(viewer, opened.summary())) {
            throw CaseDoor.absent();
        }
        if (materials.open(opened.summary(), viewer, file, why) instanceof Outcome.Refused<Material>(var reasons)) {
            return Pages.invalid("cases/material", drawing.one(opened, material, why, at("why", reasons)));
        }
        MaterialAnswer.head(response, material, how.equals("show"));
        shelf.copy(material, response.getOutputStream());
        return null;
    }

    @PostMapping(ONE + "/kind")
    ModelAndView relabel(
            Viewer viewer,
            RedirectAttributes redirect,
            @PathVariable String key,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String kindReason) {
        Opened opened = door.open(viewer, key);
        Material material = found(opened, file);
        Optional<MaterialKind> chosen = kind(kind);
        if (chosen.isEmpty()) {
            var errors = FormErrors.none().with("kind", "请选择这是什么材料");
            return Pages.invalid("cases/material", drawing.one(opened, material, "", errors));
        }
        return after(
                opened,
                redirect,
                material,
                materials.relabel(opened.summary(), viewer, number(material), chosen.get(), kindReason),
                "kindReason",
                "材料的种类已经更正。");
    }

    @PostMapping(ONE + "/removal")
    ModelAndView remove(
            Viewer viewer,
            RedirectAttributes redirect,
            @PathVariable String key,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String reason) {
        Opened opened = door.open(viewer, key);
        Material material = found(opened, file);
        return after(
                opened,
                redirect,
                material,
                materials.remove(opened.summary(), viewer, number(material), reason),
                "reason",
                "材料已经撤下。谁、什么时候、为什么撤下，记录还在。");
    }

    private ModelAndView after(
            Opened opened,
            RedirectAttributes redirect,
            Material material,
            Outcome<Long> outcome,
            String field,
            String done) {
        if (!outcome.isAccepted()) {
            FormErrors errors = at(field, outcome.reasons());
            return Pages.invalid("cases/material", drawing.one(opened, material, "", errors));
        }
        Notice.done(redirect, done);
        return Pages.after(opened.href() + MaterialDrawing.PATH);
    }

    private static FormErrors at(String field, List<Refusal> reasons) {
        FormErrors errors = FormErrors.none();
        for (Refusal reason : reasons) {
            errors = errors.with(field, reason.message());
        }
        return errors;
    }

    private Material found(Opened opened, String file) {
        return materials.find(opened.summary(), file).orElseThrow(CaseDoor::absent);
    }

    private static long number(Material material) {
        return material.ref() instanceof Material.Kept(long file) ? file : 0;
    }

    private static Optional<MaterialKind> kind(String name) {
        return Arrays.stream(MaterialKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}

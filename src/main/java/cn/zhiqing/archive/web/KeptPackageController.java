package cn.zhiqing.archive.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.ArchiveRoom;
import cn.zhiqing.archive.FilePackage;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 归档包: shows it, builds it, checks it again, hands it out. */
@Controller
@RequestMapping("/archive/{key}")
class KeptPackageController {

    private final PackageDoor door;
    private final ArchiveRoom room;
    private final PackageDrawing drawing;
    private final FormTokens tokens;

    KeptPackageController(PackageDoor door, ArchiveRoom room, PackageDrawing drawing, FormTokens tokens) {
        this.door = door;
        this.room = room;
        this.drawing = drawing;
        this.tokens = tokens;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, Viewer viewer, @PathVariable String key) {
        FilePackage row = door.open(viewer, key);
        return Pages.show("archive/package", drawing.draw(row, viewer, tokens.fresh(request), FormErrors.none()));
    }

    @PostMapping("/build")
    ModelAndView build(
            HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, @PathVariable String key) {
        FilePackage row = door.open(viewer, key);
        return once(request, redirect, viewer, row, () -> room.build(row.id(), viewer), "归档包已生成。");
    }

    @PostMapping("/check")
    ModelAndView check(
            HttpServletRequest request, RedirectAttributes redirect, Viewer viewer, @PathVariable String key) {
        FilePackage row = door.open(viewer, key);
        return once(request, redirect, viewer, row, () -> room.check(row.id(), viewer), "已重新检测。");
    }

    /** The ZIP; whoever takes it is recorded with the reason before the first byte leaves. */
    @PostMapping("/file")
    Object file(
            HttpServletRequest request,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String reason) {
        FilePackage row = door.open(viewer, key);
        return switch (room.take(row.id(), viewer, Secret.of(reason))) {
            case Outcome.Accepted<byte[]>(byte[] zip) -> answer("归档包-" + row.number() + ".zip", zip);
            case Outcome.Refused<byte[]>(List<Refusal> reasons) ->
                Pages.invalid(
                        "archive/package",
                        drawing.draw(
                                row,
                                viewer,
                                tokens.fresh(request),
                                FormErrors.none()
                                        .with("reason", reasons.getFirst().message())));
        };
    }

    private static ResponseEntity<byte[]> answer(String name, byte[] zip) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(zip);
    }

    private ModelAndView once(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            FilePackage row,
            java.util.function.Supplier<Outcome<FilePackage>> act,
            String done) {
        String here = "/archive/" + door.key(row);
        return switch (tokens.once(request, act, _ -> here)) {
            case Submit.Done<FilePackage> _ -> {
                Notice.done(redirect, done);
                yield Pages.after(here);
            }
            case Submit.Repeated<FilePackage> repeated -> {
                Notice.done(redirect, repeated.says("这一项刚才已经提交过了，没有重复办理。"));
                yield Pages.after(here);
            }
            case Submit.Back<FilePackage> back -> invalid(request, viewer, row, back.errors());
        };
    }

    private ModelAndView invalid(HttpServletRequest request, Viewer viewer, FilePackage row, FormErrors errors) {
        return Pages.invalid("archive/package", drawing.draw(row, viewer, tokens.fresh(request), errors));
    }
}

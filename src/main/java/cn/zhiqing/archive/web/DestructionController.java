package cn.zhiqing.archive.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.ArchiveRoom;
import cn.zhiqing.archive.Destruction;
import cn.zhiqing.archive.DestructionDesk;
import cn.zhiqing.archive.PackageQuery;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 鉴定销毁: what is over is ticked and proposed; the registers, those that wait first. */
@Controller
class DestructionController {

    private static final String HERE = "/archive/destruction";
    private static final int SIZE = 50;

    private final PackageDoor door;
    private final ArchiveRoom room;
    private final DestructionDesk desk;
    private final Rows rows;
    private final RegisterDrawing drawing;
    private final FormTokens tokens;

    DestructionController(
            PackageDoor door,
            ArchiveRoom room,
            DestructionDesk desk,
            Rows rows,
            RegisterDrawing drawing,
            FormTokens tokens) {
        this.door = door;
        this.room = room;
        this.desk = desk;
        this.rows = rows;
        this.drawing = drawing;
        this.tokens = tokens;
    }

    /** What the form holds. */
    private record Entered(String body, int page, List<String> chosen, String reason) {

        List<CaseId> cases() {
            return chosen.stream()
                    .filter(id -> id.matches("\\d{1,18}"))
                    .map(id -> new CaseId(Long.parseLong(id)))
                    .toList();
        }
    }

    @GetMapping(HERE)
    ModelAndView show(
            HttpServletRequest request,
            Viewer viewer,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "1") String page) {
        var entered = new Entered(body, Math.clamp(ListController.number(page), 1, 10_000), List.of(), "");
        return Pages.show("archive/destruction", draw(request, viewer, entered, FormErrors.none()));
    }

    @PostMapping(HERE)
    ModelAndView propose(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(name = "file", required = false) List<String> file,
            @RequestParam(defaultValue = "") String reason) {
        var entered = new Entered(body, 1, file == null ? List.of() : file, reason);
        Body of = head(door.scope(viewer), body, viewer);
        Submit<Destruction> sent = tokens.once(
                request,
                () -> desk.propose(of.id(), entered.cases(), Secret.of(reason), viewer),
                RegisterDrawing::href);
        return switch (sent) {
            case Submit.Done<Destruction> done -> {
                Notice.done(redirect, "已提出，等待签发人批准。");
                yield Pages.after(done.place());
            }
            case Submit.Repeated<Destruction> repeated -> {
                Notice.done(redirect, repeated.says("这份清册刚才已经提出，没有重复提出。"));
                yield Pages.after(repeated.at(HERE));
            }
            case Submit.Back<Destruction> back ->
                Pages.invalid(
                        "archive/destruction",
                        draw(request, viewer, entered, back.errors(DestructionController::errors)));
        };
    }

    private static FormErrors errors(List<Refusal> reasons) {
        FormErrors errors = FormErrors.none();
        for (Refusal reason : reasons) {
            String field = reason.code().equals("REASON_MISSING") ? "reason" : "over";
            errors = errors.with(field, reason.message());
        }
        return errors;
    }

    private DestructionPage draw(HttpServletRequest request, Viewer viewer, Entered entered, FormErrors errors) {
        List<Body> all = door.scope(viewer);
        Body of = head(all, entered.body(), viewer);
        var query = PackageQuery.over(Set.of(of.id()));
        Set<BodyId> seen = new LinkedHashSet<>();
        all.forEach(one -> seen.add(one.id()));
        return new DestructionPage(
                ListController.TABS,
                all.size() < 2
                        ? List.of()
                        : List.of(new ListPage.Filter(
                                "body",
                                "机关",
                                of.code(),
                                all.stream()
                                        .map(one -> Choice.of(one.code(), one.shortName()))
                                        .toList())),
                room.page(query, entered.page(), SIZE).stream().map(rows::draw).toList(),
                new Pager(entered.page(), SIZE, room.count(query), "件", HERE + "?body=" + of.code() + "&"),
                desk.of(seen).stream().map(drawing::row).toList(),
                desk.may(viewer, Act.PROPOSE_DESTRUCTION, of.id()),
                of.code(),
                entered.chosen(),
                entered.reason(),
                tokens.fresh(request),
                errors);
    }

    /** The body asked for; else the person's own; else the first they see. */
    private static Body head(List<Body> all, String code, Viewer viewer) {
        return all.stream()
                .filter(one -> code.isEmpty()
                        ? one.id().equals(viewer.body())
                        : one.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    if (code.isEmpty()) {
                        return all.getFirst();
                    }
                    throw PackageDoor.absent();
                });
    }
}

package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.supervision.DigestChoice;
import cn.zhiqing.supervision.DigestDesk;
import cn.zhiqing.supervision.WeeklyDigests;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 本周摘要: how the weekly digest reads by e-mail, and whether it is wanted. */
@Controller
class DigestMailController {

    private static final String HERE = "/supervision/digest/mail";
    private static final String TEMPLATE = "supervision/digest-mail";

    private final Frames frames;
    private final DigestDesk desk;

    DigestMailController(Frames frames, DigestDesk desk) {
        this.frames = frames;
        this.desk = desk;
    }

    @GetMapping(HERE)
    ModelAndView preview(Viewer viewer) {
        Optional<DigestChoice> choice = desk.choice(viewer);
        return Pages.show(
                TEMPLATE,
                page(
                        viewer,
                        choice.isEmpty() || choice.get().wanted(),
                        choice.map(c -> c.address().disclose()).orElse(""),
                        FormErrors.none()));
    }

    @PostMapping(HERE)
    ModelAndView choose(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean wanted,
            @RequestParam(defaultValue = "") String address,
            RedirectAttributes redirect) {
        frames.of(viewer, Map.of());
        return switch (desk.choose(viewer, wanted, Secret.of(address))) {
            case Outcome.Refused<DigestChoice>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(viewer, wanted, address, FormErrors.of(reasons, _ -> "address")));
            case Outcome.Accepted<DigestChoice>(DigestChoice kept) -> {
                Notice.done(redirect, kept.wanted() ? "已保存。下一份周报起发到这个邮箱。" : "已保存。不再发周报邮件，周报仍可在监管里看。");
                yield Pages.after(HERE);
            }
        };
    }

    private DigestMailPage page(Viewer viewer, boolean wanted, String address, FormErrors errors) {
        Frame frame = frames.of(viewer, Map.of());
        DigestDesk.Letter letter = desk.letter(
                        viewer, WeeklyDigests.weekOf(frame.params().today()))
                .orElseThrow(Frames::absent);
        return new DigestMailPage(
                frame.name() + "本周摘要",
                frame.tabs(),
                letter.subject(),
                letter.text(),
                "每周第一个工作日上午发上一周的摘要，每人每周一封。",
                standing(desk.choice(viewer)),
                wanted,
                address,
                errors);
    }

    private static String standing(Optional<DigestChoice> choice) {
        return choice.map(c -> c.wanted() ? "现在发到 " + c.address().disclose() + "。" : "现在不发邮件。")
                .orElse("还没有填写邮箱，现在不发邮件。");
    }
}

package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.ReviewChains;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.cases.events.ReviewChainAdopted;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审签链: the system administrator sets which steps the drafts of a body pass, from a day on. */
@Controller
class ReviewChainController {

    private static final String TEMPLATE = "site/admin/chains";
    private static final String HERE = "/admin/review-chains";

    private final ReviewChains chains;
    private final ReviewChainPages pages;
    private final Administration administration;

    ReviewChainController(ReviewChains chains, ReviewChainPages pages, Administration administration) {
        this.chains = chains;
        this.pages = pages;
        this.administration = administration;
    }

    @GetMapping(HERE)
    ModelAndView list(Viewer viewer) {
        if (!administration.anywhere(viewer, Act.ADMIN_BODIES)) {
            throw Administration.absent();
        }
        return Pages.show(TEMPLATE, pages.draw(viewer, FormErrors.none(), pages.fresh(viewer)));
    }

    @PostMapping(HERE)
    ModelAndView adopt(Viewer viewer, ReviewChainForm form, RedirectAttributes redirect) {
        BodyId body = Administration.bodyId(form.body());
        administration.allow(viewer, body, Act.ADMIN_BODIES);
        Optional<LocalDate> from = date(form.from());
        if (from.isEmpty()) {
            var errors = FormErrors.none().with("from", "请填写生效日期。");
            return Pages.invalid(TEMPLATE, pages.draw(viewer, errors, form));
        }
        var ask = new ReviewChainAdopted(body, kind(form.kind()), from.get(), chain(form));
        var outcome = chains.adopt(ask, viewer);
        if (!outcome.isAccepted()) {
            FormErrors errors = FormErrors.of(
                    outcome.reasons(), reason -> reason.code().equals("CHAIN_FROM_PAST") ? "from" : "steps");
            return Pages.invalid(TEMPLATE, pages.draw(viewer, errors, form));
        }
        Notice.done(redirect, "审签链已设定，" + form.from() + " 起送审的拟稿按它办理；已经送审的不变。");
        return Pages.after(HERE);
    }

    private static @Nullable ReplyKind kind(String name) {
        return name.isEmpty()
                ? null
                : Arrays.stream(ReplyKind.values())
                        .filter(kind -> kind.isProposed() && kind.name().equals(name))
                        .findAny()
                        .orElseThrow(Administration::absent);
    }

    /** Secrecy review and signature cannot be left out, so the form does not ask for them (条例第十七条). */
    private static ReviewChain chain(ReviewChainForm form) {
        var stages = new ArrayList<List<ReviewStep>>();
        if (form.steps().contains(ReviewStep.SECTION.name())) {
            stages.add(List.of(ReviewStep.SECTION));
        }
        if (!form.steps().contains(ReviewStep.LEGAL.name())) {
            stages.add(List.of(ReviewStep.SECRECY));
        } else {
            switch (form.order()) {
                case "BOTH" -> stages.add(List.of(ReviewStep.SECRECY, ReviewStep.LEGAL));
                case "LEGAL" -> stages.addAll(List.of(List.of(ReviewStep.LEGAL), List.of(ReviewStep.SECRECY)));
                default -> stages.addAll(List.of(List.of(ReviewStep.SECRECY), List.of(ReviewStep.LEGAL)));
            }
        }
        if (form.steps().contains(ReviewStep.LEADER.name())) {
            stages.add(List.of(ReviewStep.LEADER));
        }
        stages.add(List.of(ReviewStep.SIGNATURE));
        return new ReviewChain(stages, !form.several().isEmpty());
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}

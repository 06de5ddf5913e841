package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Arrival;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.FormError;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 登记来件: takes in what did not come over the web. */
@Controller
class IntakePages {

    private static final String TRAY = "tray";

    private final TakingIn taking;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;
    private final FormTokens tokens;
    private final CityClock clock;
    private final HeldReceipts receipts;

    IntakePages(
            TakingIn taking,
            Bodies bodies,
            Doorkeeper doorkeeper,
            FormTokens tokens,
            CityClock clock,
            HeldReceipts receipts) {
        this.receipts = receipts;
        this.taking = taking;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/cases/new")
    ModelAndView form(HttpServletRequest request, Viewer viewer) {
        mustReceive(viewer);
        return Pages.show("cases/new", page(request, viewer, Map.of(), FormErrors.none()));
    }

    @PostMapping("/cases/new")
    ModelAndView receive(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @RequestParam Map<String, String> typed) {
        mustReceive(viewer);
        Map<String, String> params = new HashMap<>(typed);
        params.put(TRAY, taking.token(typed.get(TRAY)));
        var given =
                new Given(IntakeForm.fields(clock.today(), question(viewer, params), doubts(viewer, params)), params);
        FormErrors errors = withScans(request, params, IntakeForm.together(given, given.errors()));
        if (errors.any()) {
            return back(request, viewer, params, errors);
        }
        return switch (tokens.once(request, () -> take(viewer, params, given), _ -> HeldReceipts.HREF)) {
            case Submit.Done<Receipt> done -> {
                receipts.keep(request, done.value());
                yield Pages.after(done.place());
            }
            case Submit.Repeated<Receipt> repeated -> {
                Notice.done(redirect, repeated.says("这件已经登记过了，不用再登记一次。"));
                yield Pages.after(HeldReceipts.HREF);
            }
            case Submit.Back<Receipt> back -> back(request, viewer, params, back.errors());
        };
    }

    /** Scans are taken whatever else is wrong, and wait. */
    private FormErrors withScans(HttpServletRequest request, Map<String, String> params, FormErrors others) {
        FormErrors errors = others;
        String kind = params.getOrDefault("scanKind", "");
        for (FormError wrong :
                taking.scans(params.getOrDefault(TRAY, ""), kind, request).all()) {
            errors = errors.with(wrong.field(), wrong.message());
        }
        return errors;
    }

    private Outcome<Receipt> take(Viewer viewer, Map<String, String> params, Given given) {
        var arrival = new Arrival(
                viewer.body(),
                given.choice("channel", Channel.class),
                given.date("on"),
                given.textOrNull("confirmedOn") == null ? null : given.date("confirmedOn"),
                given.text("pastYearReason"));
        return taking.receive(arrival, IntakeForm.application(given), viewer, params.getOrDefault(TRAY, ""));
    }

    /** What has to be confirmed of the days as far as they were entered; null when nothing is. */
    private @Nullable String question(Viewer viewer, Map<String, String> params) {
        LocalDate on = date(params.get("on"));
        LocalDate confirmed = date(params.get("confirmedOn"));
        return on == null
                ? null
                : taking.question(viewer.body(), on, confirmed)
                        .map(Refusal::message)
                        .orElse(null);
    }

    private List<String> doubts(Viewer viewer, Map<String, String> params) {
        return taking.doubts(viewer.body(), params, clock.today());
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException _) {
            return null;
        }
    }

    private void mustReceive(Viewer viewer) {
        if (!doorkeeper.may(viewer, Act.RECEIVE_CASE, viewer.body())) {
            throw CaseDoor.absent();
        }
    }

    private ModelAndView back(
            HttpServletRequest request, Viewer viewer, Map<String, String> params, FormErrors errors) {
        return Pages.invalid("cases/new", page(request, viewer, params, errors));
    }

    private IntakePage.Scans scans(Map<String, String> params) {
        String tray = taking.token(params.get(TRAY));
        return new IntakePage.Scans(
                tray, taking.waiting(tray), MaterialDrawing.kinds(), params.getOrDefault("scanKind", "APPLICATION"));
    }

    private IntakePage page(HttpServletRequest request, Viewer viewer, Map<String, String> params, FormErrors errors) {
        List<IntakePage.Group> groups =
                IntakeForm.groups(clock.today(), question(viewer, params), doubts(viewer, params));
        return new IntakePage(
                bodies.get(viewer.body()).name(), groups, params, errors, tokens.fresh(request), scans(params));
    }
}

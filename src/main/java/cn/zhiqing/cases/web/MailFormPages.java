package cn.zhiqing.cases.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Arrival;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.post.MailDesk;
import cn.zhiqing.cases.store.Letters;
import cn.zhiqing.cases.store.Letters.Letter;
import cn.zhiqing.cases.store.Letters.State;
import cn.zhiqing.cases.store.Letters.Words;
import cn.zhiqing.cases.web.IntakePage.Group;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 邮件登记为申请: the form of 登记来件 beside the letter, filled in as far as the letter tells. A letter becomes one case at most,
 * however often the form is sent: the letter itself remembers it.
 */
@Controller
class MailFormPages {

    private static final String FORM = MailPages.HREF + "/{letter}/application";
    private static final int LONGEST = 4000;
    private static final String CUT = "……（全文见来信）";

    private final MailDesk mail;
    private final Intake intake;
    private final Bodies bodies;
    private final CityClock clock;
    private final HeldReceipts receipts;

    MailFormPages(MailDesk mail, Intake intake, Bodies bodies, CityClock clock, HeldReceipts receipts) {
        this.mail = mail;
        this.intake = intake;
        this.bodies = bodies;
        this.clock = clock;
        this.receipts = receipts;
    }

    @GetMapping(FORM)
    ModelAndView form(Viewer viewer, RedirectAttributes redirect, @PathVariable String letter) {
        Letter found = MailPages.found(mail, viewer, letter);
        if (found.state() != State.WAITING) {
            Notice.refused(redirect, MailDesk.DONE_BEFORE.message());
            return Pages.after(MailPages.HREF + "/" + found.id());
        }
        return Pages.show("cases/mailForm", page(viewer, found, filled(found), FormErrors.none()));
    }

    @PostMapping(FORM)
    ModelAndView take(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String letter,
            @RequestParam Map<String, String> params) {
        Letter found = MailPages.found(mail, viewer, letter);
        var entered = new HashMap<>(params);
        entered.put("channel", Channel.EMAIL.name());
        var given = given(viewer, found, entered);
        FormErrors errors = IntakeForm.together(given, given.errors());
        if (errors.any()) {
            return back(viewer, found, entered, errors);
        }
        return switch (mail.take(viewer, found.id(), arrival(viewer, found, given), IntakeForm.application(given))) {
            case Outcome.Accepted<Receipt>(Receipt receipt) -> {
                receipts.keep(request, receipt);
                yield Pages.after(HeldReceipts.HREF);
            }
            case Outcome.Refused<Receipt>(List<Refusal> reasons)
            when reasons.contains(MailDesk.DONE_BEFORE) -> {
                Notice.refused(redirect, MailDesk.DONE_BEFORE.message());
                yield Pages.after(MailPages.HREF + "/" + found.id());
            }
            case Outcome.Refused<Receipt> refused -> back(viewer, found, entered, FormErrors.of(refused.reasons()));
        };
    }

    private Given given(Viewer viewer, Letter letter, Map<String, String> entered) {
        var fields = groups(viewer, letter, entered).stream()
                .flatMap(group -> group.fields().stream())
                .toList();
        return new Given(fields, entered);
    }

    private static Arrival arrival(Viewer viewer, Letter letter, Given given) {
        return new Arrival(
                viewer.body(),
                Channel.EMAIL,
                arrived(letter),
                given.textOrNull("confirmedOn") == null ? null : given.date("confirmedOn"),
                given.text("pastYearReason"));
    }

    /** The day our mail server took it; nobody types it. */
    private static LocalDate arrived(Letter letter) {
        return LocalDate.ofInstant(letter.at(), CityClock.ZONE);
    }

    private static Map<String, String> filled(Letter letter) {
        Words words = letter.words().disclose();
        String asked =
                words.text().strip().isEmpty() ? words.subject() : words.text().strip();
        return Map.of(
                "name",
                words.fromName(),
                "email",
                words.from(),
                "subject1",
                asked.length() <= LONGEST ? asked : asked.substring(0, LONGEST - CUT.length()) + CUT);
    }

    private List<Group> groups(Viewer viewer, Letter letter, Map<String, String> entered) {
        return IntakeForm.groups(
                        clock.today(), question(viewer, letter, entered), CounterChecks.doubts(entered, clock.today()))
                .stream()
                .map(group -> new Group(
                        group.title(),
                        group.lead(),
                        group.fields().stream()
                                .filter(field -> !field.name().equals("channel")
                                        && !field.name().equals("on"))
                                .toList()))
                .toList();
    }

    private @Nullable String question(Viewer viewer, Letter letter, Map<String, String> entered) {
        String confirmed = entered.getOrDefault("confirmedOn", "").strip();
        return intake.question(viewer.body(), arrived(letter), day(confirmed))
                .map(Refusal::message)
                .orElse(null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            return null; // the field itself says what is wrong with it
        }
    }

    private ModelAndView back(Viewer viewer, Letter letter, Map<String, String> entered, FormErrors errors) {
        return Pages.invalid("cases/mailForm", page(viewer, letter, entered, errors));
    }

    private MailFormPage page(Viewer viewer, Letter letter, Map<String, String> entered, FormErrors errors) {
        Words words = letter.words().disclose();
        return new MailFormPage(
                new IntakePage(bodies.get(viewer.body()).name(), groups(viewer, letter, entered), entered, errors),
                MailPages.HREF + "/" + letter.id(),
                MailPages.subject(words),
                words.text(),
                words.files().stream().map(Letters.File::name).toList());
    }
}

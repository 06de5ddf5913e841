package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.events.LetterFate;
import cn.zhiqing.cases.post.MailDesk;
import cn.zhiqing.cases.store.Letters.Letter;
import cn.zhiqing.cases.store.Letters.State;
import cn.zhiqing.cases.store.Letters.Words;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.privacy.Masks;
import cn.zhiqing.privacy.Secret;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 邮件来件: letters that came by e-mail, read as plain text and taken for an application or for none. */
@Controller
class MailPages {

    static final String HREF = "/cases/intake/mail";

    private static final int LONGEST = 500;

    private final MailDesk mail;
    private final CaseDesk desk;
    private final CaseDoor door;

    MailPages(MailDesk mail, CaseDesk desk, CaseDoor door) {
        this.mail = mail;
        this.desk = desk;
        this.door = door;
    }

    @GetMapping(HREF)
    ModelAndView list(Viewer viewer) {
        if (!mail.may(viewer)) {
            throw CaseDoor.absent();
        }
        return Pages.show("cases/mailList", new MailListPage(rows(viewer, true), rows(viewer, false)));
    }

    @GetMapping(HREF + "/{letter}")
    ModelAndView show(Viewer viewer, @PathVariable String letter) {
        return Pages.show("cases/mail", page(found(mail, viewer, letter), "", "", FormErrors.none()));
    }

    @PostMapping(HREF + "/{letter}/dismissal")
    ModelAndView dismiss(
            Viewer viewer,
            RedirectAttributes redirect,
            @PathVariable String letter,
            @RequestParam(defaultValue = "") String fate,
            @RequestParam(defaultValue = "") String reason) {
        Letter found = found(mail, viewer, letter);
        Optional<LetterFate> chosen = Arrays.stream(LetterFate.values())
                .filter(it -> it.name().equals(fate))
                .findFirst();
        FormErrors errors = wrong(reason).when(chosen.isEmpty(), "fate", "请选择这封来信是什么");
        if (chosen.isEmpty() || errors.any()) {
            return Pages.invalid("cases/mail", page(found, fate, reason, errors));
        }
        return after(redirect, found, mail.dismiss(viewer, found.id(), chosen.get(), reason.strip()), "已记为不作为申请。");
    }

    @PostMapping(HREF + "/{letter}/reopening")
    ModelAndView reopen(Viewer viewer, RedirectAttributes redirect, @PathVariable String letter) {
        Letter found = found(mail, viewer, letter);
        return after(redirect, found, mail.reopen(viewer, found.id()), "这封来信回到待处理。");
    }

    /** A file of the letter, downloaded and never shown. A post, because the look and its reason are written down. */
    @PostMapping(HREF + "/{letter}/files/{part}")
    Object file(
            Viewer viewer,
            @PathVariable String letter,
            @PathVariable String part,
            @RequestParam Map<String, String> params) {
        Letter found = found(mail, viewer, letter);
        int number = part.matches("[1-9]\\d{0,2}") ? Integer.parseInt(part) : 0;
        String reason = params.getOrDefault("why" + number, "");
        Words words = found.words().disclose();
        if (number == 0 || number > words.files().size()) {
            throw CaseDoor.absent();
        }
        if (wrong(reason).any()) {
            return Pages.invalid(
                    "cases/mail", page(found, "", "", FormErrors.none().with("why" + number, "请填写下载的原因")));
        }
        byte[] content =
                mail.open(viewer, found.id(), number, reason.strip()).orThrow().disclose();
        var name = ContentDisposition.attachment()
                .filename(words.files().get(number - 1).name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content);
    }

    static Letter found(MailDesk mail, Viewer viewer, String letter) {
        return Optional.of(letter)
                .filter(it -> it.matches("\\d{1,18}"))
                .flatMap(it -> mail.find(viewer, Long.parseLong(it)))
                .orElseThrow(CaseDoor::absent);
    }

    static String subject(Words words) {
        return words.subject().isBlank() ? "（没有主题）" : words.subject();
    }

    private static FormErrors wrong(String reason) {
        return FormErrors.none()
                .when(reason.isBlank(), "reason", "请填写原因")
                .when(reason.strip().length() > LONGEST, "reason", "原因最多 %d 个字".formatted(LONGEST));
    }

    private static ModelAndView after(
            RedirectAttributes redirect, Letter letter, Outcome<Letter> outcome, String done) {
        if (outcome.isAccepted()) {
            Notice.done(redirect, done);
        } else {
            Notice.refused(redirect, outcome.reasons().getFirst().message());
        }
        return Pages.after(HREF + "/" + letter.id());
    }

    private List<MailListPage.Row> rows(Viewer viewer, boolean waiting) {
        return mail.letters(viewer, waiting).stream().map(MailPages::row).toList();
    }

    private static MailListPage.Row row(Letter letter) {
        Words words = letter.words().disclose();
        return new MailListPage.Row(
                HREF + "/" + letter.id(),
                subject(words),
                Masks.email(Secret.of(words.from())),
                Dates.fullMoment(letter.at()),
                words.files().size(),
                label(letter.state()));
    }

    private static String label(State state) {
        return switch (state) {
            case WAITING -> "待处理";
            case TAKEN -> "已登记为申请";
            case DISMISSED -> "不作为申请";
        };
    }

    private MailPage page(Letter letter, String chosen, String reason, FormErrors errors) {
        Words words = letter.words().disclose();
        boolean waits = letter.state() == State.WAITING;
        return new MailPage(
                HREF + "/" + letter.id(),
                subject(words),
                List.of(
                        new Fact("发件人", (words.fromName() + " " + words.from()).strip()),
                        new Fact("收到时间", Dates.fullMoment(letter.at())),
                        new Fact("处理情况", label(letter.state()))),
                words.text(),
                words.remarks(),
                IntStream.range(0, words.files().size())
                        .mapToObj(i -> file(i + 1, words.files().get(i)))
                        .toList(),
                Optional.ofNullable(letter.request())
                        .flatMap(desk::summary)
                        .map(door::href)
                        .orElse(""),
                waits
                        ? Arrays.stream(LetterFate.values())
                                .map(fate -> Choice.of(fate.name(), fate.label()))
                                .toList()
                        : List.of(),
                letter.state() == State.DISMISSED,
                chosen,
                reason,
                errors);
    }

    private static MailPage.FileRow file(int number, cn.zhiqing.cases.store.Letters.File file) {
        return new MailPage.FileRow(number, file.name(), Math.max(1, file.size() / 1024) + " KB");
    }
}

package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.StaffMember;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.journal.Logbook;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** 审计: the auditor reads who did what, and has the chain of the journal verified now. Nobody else finds anything here. */
@Controller
class AuditController {

    private static final String HERE = "/admin/audit";
    private static final int SIZE = 50;
    private static final int MOST_PAGES = 1_000_000;

    private final Logbook logbook;
    private final AuditLines lines;
    private final ChainWatch chain;
    private final StaffBook book;
    private final AuditJournal exports;
    private final Administration administration;

    AuditController(
            Logbook logbook,
            AuditLines lines,
            ChainWatch chain,
            StaffBook book,
            AuditJournal exports,
            Administration administration) {
        this.logbook = logbook;
        this.lines = lines;
        this.chain = chain;
        this.book = book;
        this.exports = exports;
        this.administration = administration;
    }

    @GetMapping(HERE)
    ModelAndView list(Viewer viewer, @RequestParam Map<String, String> params) {
        administration.allowAtRoot(viewer, Act.AUDIT);
        AuditPage.Asked asked = asked(params);
        Logbook.Question question = question(asked);
        long total = logbook.count(question);
        String typed = params.getOrDefault("page", "1");
        int page = typed.matches("[1-9]\\d{0,6}") ? Math.min(Integer.parseInt(typed), MOST_PAGES) : 1;
        String query = query(asked);
        return Pages.show(
                "site/admin/audit",
                new AuditPage(
                        Arrays.stream(AuditTopic.values())
                                .map(t -> Choice.of(t.name(), t.label()))
                                .toList(),
                        asked,
                        lines.of(logbook.page(question, page, SIZE)),
                        new Pager(page, SIZE, total, "条", HERE + query + "&"),
                        HERE + "/export" + query,
                        chain.last()));
    }

    /** Written while it is read, so that a list of any length needs little memory; the journal keeps who took how much. */
    @GetMapping(HERE + "/export")
    void export(Viewer viewer, @RequestParam Map<String, String> params, HttpServletResponse response)
            throws IOException {
        administration.allowAtRoot(viewer, Act.AUDIT);
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        PrintWriter out = response.getWriter();
        out.print("\uFEFF时间,行为人,行为,理由\r\n");
        AuditPage.Asked asked = asked(params);
        Logbook.Question question = question(asked);
        long[] given = new long[1];
        try {
            logbook.forEachBatch(question, batch -> {
                write(lines.of(batch), out);
                given[0] += batch.size();
            });
        } finally {
            exports.exported(
                    new AuditExported(asked.topic(), question.from(), question.until(), question.who(), given[0]),
                    viewer.actor());
        }
        out.flush();
    }

    private static void write(List<AuditPage.Line> lines, PrintWriter out) {
        for (AuditPage.Line line : lines) {
            out.print(cell(line.at()) + "," + cell(line.who()) + "," + cell(line.what()) + "," + cell(line.reason())
                    + "\r\n");
        }
    }

    @PostMapping(HERE + "/verify")
    ModelAndView verify(Viewer viewer, RedirectAttributes redirect) {
        administration.allowAtRoot(viewer, Act.AUDIT);
        chain.begin();
        Notice.done(redirect, "正在校验全部行为日志，刷新本页看结果。");
        return Pages.after(HERE);
    }

    private static AuditPage.Asked asked(Map<String, String> params) {
        return new AuditPage.Asked(
                AuditTopic.of(params.getOrDefault("topic", "")).name(),
                params.getOrDefault("from", ""),
                params.getOrDefault("until", ""),
                params.getOrDefault("who", "").strip());
    }

    private Logbook.Question question(AuditPage.Asked asked) {
        AuditTopic topic = AuditTopic.of(asked.topic());
        // a login that nobody has finds nothing, instead of everything
        StaffId who = asked.who().isEmpty()
                ? null
                : book.byLogin(asked.who()).map(StaffMember::id).orElse(new StaffId(0));
        return new Logbook.Question(topic.kinds(), topic.types(), date(asked.from()), date(asked.until()), who);
    }

    private static String query(AuditPage.Asked asked) {
        return UriComponentsBuilder.newInstance()
                .queryParam("topic", asked.topic())
                .queryParam("from", asked.from())
                .queryParam("until", asked.until())
                .queryParam("who", asked.who())
                .encode()
                .build()
                .toUriString();
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** Quoted; a text that a spreadsheet would take for a formula is kept a text. */
    static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}

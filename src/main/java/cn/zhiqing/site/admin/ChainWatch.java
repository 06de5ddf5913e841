package cn.zhiqing.site.admin;

import cn.zhiqing.journal.Finding;
import cn.zhiqing.journal.JournalAudit;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** 校验行为日志: one check at a time beside the pages, its last result kept until the next. */
@Component
class ChainWatch {

    private static final int SHOWN = 50;

    private final JournalAudit audit;
    private final CityClock clock;
    private final LongWork work = new LongWork("journal-verification");
    private volatile AuditPage.Chain last = new AuditPage.Chain(false, "", true, List.of());

    ChainWatch(JournalAudit audit, CityClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void begin() {
        work.begin(_ -> last = verified());
    }

    AuditPage.Chain last() {
        AuditPage.Chain now = last;
        String trouble = work.standing().trouble();
        return !work.isRunning() && !trouble.isEmpty()
                ? new AuditPage.Chain(false, "校验没有做完（" + trouble + "），请再试一次。", false, List.of())
                : new AuditPage.Chain(work.isRunning(), now.result(), now.whole(), now.findings());
    }

    private AuditPage.Chain verified() {
        List<String> findings = new ArrayList<>();
        Instant begun = clock.instant();
        JournalAudit.Summary summary = audit.verify(finding -> {
            if (findings.size() < SHOWN) {
                findings.add(sentence(finding));
            }
        });
        String result = String.format(
                Locale.ROOT,
                "%s 校验：事件 %,d 条，流 %,d 个，检查点 %,d 个，尚未封存 %,d 条；%s",
                Dates.fullMoment(begun),
                summary.events(),
                summary.streams(),
                summary.checkpoints(),
                summary.unsealed(),
                summary.findings() == 0 ? "完好。" : "发现 " + summary.findings() + " 处不符。");
        return new AuditPage.Chain(false, result, summary.findings() == 0, List.copyOf(findings));
    }

    private static String sentence(Finding finding) {
        return finding.place() + " #" + finding.number() + " " + finding.kind().chinese();
    }
}

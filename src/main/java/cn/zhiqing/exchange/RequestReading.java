package cn.zhiqing.exchange;

import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.SentReplies;
import cn.zhiqing.cases.SentReply;
import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.cases.Tracking;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.exchange.events.ExchangeEvent;
import cn.zhiqing.journal.StaleStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 进度和答复: what a body's own system may read of the body's requests. The status names nobody; the reply does, and is journaled. */
@Component
class RequestReading {

    private static final int TRIES = 5;

    private final CaseDesk desk;
    private final Tracking tracking;
    private final SentReplies replies;
    private final ExchangeLog log;
    private final TransactionTemplate transaction;

    RequestReading(
            CaseDesk desk, Tracking tracking, SentReplies replies, ExchangeLog log, TransactionTemplate transaction) {
        this.desk = desk;
        this.tracking = tracking;
        this.replies = replies;
        this.log = log;
        this.transaction = transaction;
    }

    Map<String, Object> status(Caller caller, String number) {
        CaseSummary summary = own(caller, number);
        var told = new LinkedHashMap<String, Object>();
        told.put("number", summary.number().toString());
        told.put("stage", summary.stage().name());
        told.put("stageLabel", summary.stage().label());
        told.put("channel", summary.channel().name());
        told.put("receivedOn", summary.receivedOn().toString());
        told.put("receiptDate", day(summary.receiptDate()));
        told.put("due", day(summary.due()));
        told.put("extended", summary.extended());
        told.put("waitingFor", summary.waiting().name());
        told.put("waitUntil", day(summary.waitUntil()));
        told.put("repliedOn", day(summary.repliedOn()));
        words(told, summary);
        told.put("version", summary.version());
        return told;
    }

    /** The words of a referred request are not read: it goes on at a body that is not the caller's. */
    private void words(Map<String, Object> told, CaseSummary summary) {
        TrackedCase words = summary.stage() == CaseStage.REFERRED
                ? null
                : tracking.of(summary.id()).orElse(null);
        told.put("status", words == null ? "已经移送有权机关办理。" : words.status());
        told.put("nextDate", words == null ? null : day(words.nextDate()));
        told.put("nextWhat", words == null ? "" : words.nextWhat());
    }

    Map<String, Object> reply(Caller caller, String number) {
        CaseSummary summary = own(caller, number);
        SentReply reply = replies.of(summary.id())
                .orElseThrow(() -> Problem.of(404, "NO_REPLY_YET", "答复还没有发出；发出后再来取，或者登记推送地址，发出时通知您。"));
        journaled(new ExchangeEvent.ReplyRead(caller.key().id(), summary.id()));
        ReplyKind kind = summary.reply();
        var told = new LinkedHashMap<String, Object>();
        told.put("number", summary.number().toString());
        told.put("kind", kind == null ? null : kind.name());
        told.put("kindLabel", kind == null ? null : kind.label());
        told.put("article", kind == null ? null : kind.article());
        told.put("dispatchedOn", day(summary.repliedOn()));
        told.put("organ", reply.organ());
        told.put("title", reply.title());
        told.put("letterNumber", reply.letterNumber());
        told.put("addressee", reply.addressee());
        told.put("paragraphs", reply.paragraphs());
        told.put("remedy", reply.remedy());
        told.put("signedOn", reply.signedOn());
        return told;
    }

    /** Several systems may fetch the same reply at once: who comes second writes behind the first. */
    private void journaled(ExchangeEvent.ReplyRead read) {
        for (int i = 1; ; i++) {
            try {
                transaction.executeWithoutResult(_ -> log.about(read.caseId(), read));
                return;
            } catch (StaleStream another) {
                if (i == TRIES) {
                    throw another;
                }
            }
        }
    }

    private CaseSummary own(Caller caller, String number) {
        return CaseNumber.parse(number)
                .flatMap(read -> desk.summary(caller.body(), read))
                .orElseThrow(Problem::absent);
    }

    private static @Nullable String day(java.time.@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

package cn.zhiqing.cases.notices;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.ClockEvent;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.domain.Chinese;
import cn.zhiqing.cases.domain.Summaries;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.RequestRows;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.notify.Notice;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.notify.Postman;
import cn.zhiqing.notify.Recipient;
import cn.zhiqing.notify.Wording;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 期限提醒: looks through the open requests and reminds of limits that come near, once per request and threshold. A limit that
 * the law sets anew (补正、缴费、延期) is another limit; one that an amended calendar moves is the same.
 */
@Component
class LimitRound {

    private final RequestRows rows;
    private final CaseFiles files;
    private final Calendars calendars;
    private final Hands hands;
    private final Bodies bodies;
    private final Post post;

    LimitRound(RequestRows rows, CaseFiles files, Calendars calendars, Hands hands, Bodies bodies, Post post) {
        this.rows = rows;
        this.files = files;
        this.calendars = calendars;
        this.hands = hands;
        this.bodies = bodies;
        this.post = post;
    }

    /** How reminders are posted: one round at a time over all processes, an occasion once whoever works on it by then. */
    @Component
    static class Post {

        private static final long ROUND = 0x7A71_11D7L;

        private final Postman postman;
        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;

        Post(Postman postman, JdbcClient jdbc, TransactionTemplate transaction) {
            this.postman = postman;
            this.jdbc = jdbc;
            this.transaction = transaction;
        }

        boolean once(Occasion occasion, String kind, Set<StaffId> to, Wording words) {
            return Boolean.TRUE.equals(transaction.execute(_ -> {
                jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(:round)")
                        .param("round", ROUND)
                        .query(Integer.class)
                        .single();
                if (!postman.deliveries(occasion).isEmpty()) {
                    return false;
                }
                to.forEach(staff -> postman.post(new Notice(occasion, kind, new Recipient.Colleague(staff), words)));
                return !to.isEmpty();
            }));
        }
    }

    /** Reminds of everything that stands at a threshold on the day; returns how many requests. */
    int go(LocalDate today) {
        WorkingCalendar calendar = calendars.current();
        int told = 0;
        for (CaseSummary row : rows.open(Set.of())) {
            told += (row.stage() == CaseStage.ARRIVED ? confirm(row, today, calendar) : limit(row, today, calendar))
                    ? 1
                    : 0;
        }
        return told;
    }

    private boolean limit(CaseSummary row, LocalDate today, WorkingCalendar calendar) {
        Integer remaining = Summaries.remaining(row, today, calendar);
        Threshold threshold = remaining == null ? null : Threshold.of(remaining).orElse(null);
        if (threshold == null) {
            return false;
        }
        String name = threshold.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var to = new LinkedHashSet<>(hands.worker(row));
        if (threshold == Threshold.OVERDUE) {
            to.addAll(hands.office(row.body()));
        }
        return post.once(
                new Occasion("limit/%s/%d/%s".formatted(row.id(), period(row.id()), name)),
                "case.limit",
                to,
                words(row, threshold.words(), "答复期限是 " + Chinese.day(java.util.Objects.requireNonNull(row.due()))));
    }

    /** 平常信函、网上等渠道: confirmed on the day of arrival; what was not is reminded of on every working day after it. */
    private boolean confirm(CaseSummary row, LocalDate today, WorkingCalendar calendar) {
        LocalDate since = row.receivedOn();
        if (!today.isAfter(since) || !calendar.isWorkingDay(today) || calendar.between(since, today) > RECENT) {
            return false;
        }
        return post.once(
                new Occasion("confirm/%s/%s".formatted(row.id(), today)),
                "case.confirm-again",
                new LinkedHashSet<>(hands.office(row.body())),
                words(row, "还没有与申请人确认收到", "收到于 " + Chinese.day(since) + "，请今天再联系（条例第三十一条）")
                        .urgently());
    }

    private static final int RECENT = 20;

    /** Counts what the law begins the limit anew for. */
    private long period(CaseId id) {
        return files.read(id).stream()
                .flatMap(held -> held.file().clock().stream())
                .filter(event -> event instanceof ClockEvent.Corrected
                        || event instanceof ClockEvent.FeePaid
                        || event instanceof ClockEvent.Extended
                        || event instanceof ClockEvent.Delayed)
                .count();
    }

    private Wording words(CaseSummary row, String what, String then) {
        Body body = bodies.get(row.body());
        String head = "%s %s：%s".formatted(body.shortName(), row.number(), what);
        return Wording.of(head, head + "。" + then + "。", "/cases/" + body.code() + "-" + row.number());
    }
}

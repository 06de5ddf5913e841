package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CitedPrecedents;
import cn.zhiqing.cases.Queue;
import cn.zhiqing.cases.QueueQuery;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.ui.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 先例: what the clerk cites of the library, what the same applicant was told before, and the body's latest replies of the same kind. */
@Component
final class Precedents {

    private static final int MOST = 3;

    private final CaseDesk desk;
    private final CaseDoor door;
    private final ObjectProvider<CitedPrecedents> library;

    Precedents(CaseDesk desk, CaseDoor door, ObjectProvider<CitedPrecedents> library) {
        this.desk = desk;
        this.door = door;
        this.library = library;
    }

    List<SignPage.Precedent> of(Opened opened, ReplyKind kind) {
        var found = new ArrayList<SignPage.Precedent>();
        library.stream()
                .flatMap(one -> one.cited(opened.summary().id()).stream())
                .forEach(one -> found.add(new SignPage.Precedent("引用的案例", one.title(), one.href(), one.told())));
        desk.ofSameApplicant(opened.summary().id()).stream()
                .filter(row -> isOther(row, opened)
                        && row.body().equals(opened.summary().body()))
                .limit(MOST)
                .forEach(row -> found.add(line("同一申请人", row)));
        desk.queue(sameKind(opened, kind)).rows().stream()
                .map(Queue.Row::summary)
                .filter(row -> isOther(row, opened))
                .filter(row -> found.stream()
                        .noneMatch(seen -> seen.number().equals(row.number().toString())))
                .limit(MOST)
                .forEach(row -> found.add(line("同类答复", row)));
        return found;
    }

    private static boolean isOther(CaseSummary row, Opened opened) {
        return !row.id().equals(opened.summary().id()) && row.repliedOn() != null;
    }

    private static QueueQuery sameKind(Opened opened, ReplyKind kind) {
        return new QueueQuery(
                Set.of(opened.summary().body()),
                Set.of(CaseStage.DISPATCHED, CaseStage.SERVED, CaseStage.ARCHIVED),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                kind,
                null,
                QueueQuery.Sort.NEWEST,
                0,
                2 * MOST);
    }

    private SignPage.Precedent line(String why, CaseSummary row) {
        return new SignPage.Precedent(
                why,
                row.number().toString(),
                door.href(row),
                "%s，%s答复"
                        .formatted(
                                row.reply() == null ? "" : row.reply().label(),
                                Dates.brief(Objects.requireNonNull(row.repliedOn()))));
    }
}

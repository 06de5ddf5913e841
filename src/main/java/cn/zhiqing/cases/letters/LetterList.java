package cn.zhiqing.cases.letters;

import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.CityClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** 文书目录: which acts bring forth which letters (domain H.3). */
final class LetterList {

    private final List<CaseLetter> found = new ArrayList<>();
    private final SortedSet<Integer> thirdParties = new TreeSet<>();
    private final SortedMap<Integer, Opinion> opinions = new TreeMap<>();
    private Set<ReplyKind> withheld = Set.of();
    private boolean received;

    private LetterList() {}

    static List<CaseLetter> of(List<TimelineEntry> history) {
        var list = new LetterList();
        history.forEach(list::read);
        return list.found;
    }

    private void read(TimelineEntry entry) {
        switch (entry.event()) {
            case CaseEvent.ApplicationReceived it -> arrived(entry, it);
            case CaseEvent.ReceiptConfirmed _ -> receipt(entry, true);
            case CaseEvent.CorrectionRequested _ -> add(entry, LetterKind.CORRECTION);
            case CaseEvent.ReasonsAsked _ -> add(entry, LetterKind.REASONS);
            case CaseEvent.DeadlineExtended _ -> add(entry, LetterKind.EXTENSION);
            case CaseEvent.ReplyDelayed _ -> add(entry, LetterKind.DELAY);
            case CaseEvent.ThirdPartyConsulted it -> {
                thirdParties.add(it.consultation());
                add(entry, LetterKind.THIRD_PARTY, LetterKind.REPLY_SLIP, LetterKind.PAUSE);
            }
            case CaseEvent.AgencyConsulted _ -> add(entry, LetterKind.AGENCY, LetterKind.PAUSE);
            case CaseEvent.ConsultationAnswered it -> opinions.put(it.consultation(), it.opinion());
            case CaseEvent.FeeNoticeSent _ -> add(entry, LetterKind.FEE);
            case CaseEvent.DecisionProposed it ->
                withheld = it.withheldGrounds().isEmpty() ? Set.of() : EnumSet.copyOf(it.withheldGrounds());
            case CaseEvent.DecisionSigned it -> signed(entry, it.kind());
            case CaseEvent.Abandoned it -> add(entry, LetterKind.of(it.kind()));
            case CaseEvent.Withdrawn _ -> add(entry, LetterKind.WITHDRAWN);
            default -> {}
        }
    }

    private void arrived(TimelineEntry entry, CaseEvent.ApplicationReceived it) {
        if (!it.channel().needsConfirmation()) {
            receipt(entry, false);
        } else if (it.confirmedOn() != null) {
            receipt(entry, true);
        }
    }

    /** A receipt carries the day on which it is given: that of entering, when the request came earlier. */
    private void receipt(TimelineEntry entry, boolean confirmed) {
        if (confirmed) {
            add(entry, LetterKind.CONFIRMATION);
        }
        if (!received) {
            LocalDate entered = entry.at().atZone(CityClock.ZONE).toLocalDate();
            LocalDate on = ((CaseEvent) entry.event()).on();
            found.add(new CaseLetter(LetterKind.RECEIPT, entry.seq(), 0, entered.isAfter(on) ? entered : on));
            received = true;
        }
    }

    /** What a third party does not want published may be given out all the same: it is told what and why (条例第三十二条). */
    private void signed(TimelineEntry entry, ReplyKind kind) {
        add(entry, LetterKind.of(kind));
        boolean discloses =
                kind == ReplyKind.GRANT || (kind == ReplyKind.PARTIAL && !withheld.contains(ReplyKind.REFUSE_THIRD));
        if (discloses) {
            thirdParties.stream()
                    .filter(number -> opinions.get(number) != Opinion.AGREES)
                    .forEach(number -> found.add(letter(entry, LetterKind.DISCLOSURE_TOLD, number)));
        }
    }

    private void add(TimelineEntry entry, LetterKind... kinds) {
        for (LetterKind kind : kinds) {
            found.add(letter(entry, kind, 0));
        }
    }

    private static CaseLetter letter(TimelineEntry entry, LetterKind kind, int part) {
        return new CaseLetter(kind, entry.seq(), part, ((CaseEvent) entry.event()).on());
    }
}

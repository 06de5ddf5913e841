package cn.zhiqing.supervision;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.CaseRegister;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.supervision.UrgeCommand.OnUrge;
import cn.zhiqing.supervision.UrgeCommand.SendUrge;
import cn.zhiqing.supervision.events.UrgeEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 督办函的内容: checks what a letter is about, seals what people write, and turns acts into events. */
@Component
class UrgeWriting {

    private final Urges urges;
    private final UrgeTexts texts;
    private final CaseRegister register;
    private final Bodies bodies;
    private final UrgeNotices notices;

    UrgeWriting(Urges urges, UrgeTexts texts, CaseRegister register, Bodies bodies, UrgeNotices notices) {
        this.notices = notices;
        this.urges = urges;
        this.texts = texts;
        this.register = register;
        this.bodies = bodies;
    }

    /** Every reason against sending: hand, text, dates, and the requests as the register has them at this moment. */
    List<Refusal> againstSending(SendUrge command, UrgeRules.Hand hand, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>(UrgeRules.againstSending(command, hand, today));
        if (!bodies.pathTo(command.to()).contains(command.by()) && !wrong.contains(UrgeRefusals.NOT_BENEATH)) {
            wrong.add(UrgeRefusals.NOT_BENEATH);
        }
        Map<CaseId, CaseSummary> known = register.entries(command.cases()).stream()
                .map(CaseRegister.Entry::summary)
                .filter(row -> row.body().equals(command.to()))
                .collect(Collectors.toMap(CaseSummary::id, Function.identity()));
        if (!known.keySet().containsAll(command.cases())) {
            wrong.add(UrgeRefusals.caseUnknown());
            return wrong;
        }
        known.values().stream()
                .filter(row -> !row.stage().isOpen())
                .forEach(row -> wrong.add(UrgeRefusals.caseEnded(row.number().toString())));
        for (Urge letter : urges.waitingAbout(command.cases())) {
            Set<CaseId> both = new HashSet<>(letter.cases());
            both.retainAll(known.keySet());
            both.forEach(id -> wrong.add(UrgeRefusals.alreadyUrged(number(known, id), letter.title())));
        }
        return wrong;
    }

    UrgeEvent sent(Urge urge, SendUrge command) {
        return new UrgeEvent.UrgeSent(
                urge.sentOn(),
                urge.by(),
                urge.to(),
                urge.year(),
                urge.number(),
                urge.cases(),
                command.answerBy(),
                texts.keep(command.demand()));
    }

    UrgeEvent event(OnUrge command, UrgeState after, LocalDate today) {
        return switch (command) {
            case UrgeCommand.AnswerUrge ask ->
                new UrgeEvent.UrgeAnswered(
                        today,
                        ask.promised(),
                        after instanceof UrgeState.Answered answered && answered.late(),
                        texts.keep(ask.answer()));
            case UrgeCommand.ReturnAnswer ask ->
                new UrgeEvent.AnswerReturned(today, ask.answerBy(), texts.keep(ask.reason()));
            case UrgeCommand.CloseUrge _ -> new UrgeEvent.UrgeClosed(today);
            case UrgeCommand.WithdrawUrge ask -> new UrgeEvent.UrgeWithdrawn(today, texts.keep(ask.reason()));
        };
    }

    /** Tells the other office; in the transaction of the act. */
    void tell(Urge urge, UrgeEvent event, StreamId stream, int seq) {
        notices.tell(urge, event, Occasion.event(stream, seq));
    }

    List<UrgeEntry> entries(List<Recorded> recorded) {
        Map<Long, String> open = texts.open(
                recorded.stream().map(r -> text((UrgeEvent) r.event())).toList());
        return recorded.stream()
                .map(r -> {
                    UrgeEvent event = (UrgeEvent) r.event();
                    return new UrgeEntry(r.at(), r.actor(), event, open.getOrDefault(text(event), ""));
                })
                .toList();
    }

    /** The text that an event names; 0 when it names none. */
    static long text(UrgeEvent event) {
        return switch (event) {
            case UrgeEvent.UrgeSent e -> e.demandText();
            case UrgeEvent.UrgeAnswered e -> e.answerText();
            case UrgeEvent.AnswerReturned e -> e.reasonText();
            case UrgeEvent.UrgeWithdrawn e -> e.reasonText();
            case UrgeEvent.UrgeClosed _ -> 0;
        };
    }

    private static String number(Map<CaseId, CaseSummary> known, CaseId id) {
        CaseSummary row = known.get(id);
        return row == null ? "" : row.number().toString();
    }
}

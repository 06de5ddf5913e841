package cn.zhiqing.cases;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.Consultation;
import cn.zhiqing.cases.domain.IncomingRules;
import cn.zhiqing.cases.domain.Texts;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.store.AskedBodies;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 会商: the door for a body of the city that another one asks (条例第三十三条第三款、第三十四条). It sees its letters and nothing else of
 * the case, signs for them and answers; both are events of the asking case, with the answering person as their actor.
 */
@Component
public class Consultations {

    static final Refusal OVER = new Refusal("CONSULTATION_OVER", "条例第三十三条第三款", "来函机关已经办结这件，不需要再答复。");
    static final Refusal ANSWERED = new Refusal("CONSULTATION_ANSWERED_BEFORE", "条例第三十四条", "这份来函已经答复过，不能再次答复。");
    static final Refusal NO_REASON = new Refusal("ANSWER_REASON_MISSING", "条例第三十四条", "不同意公开或者只同意公开一部分的，请写明是哪一部分、为什么。");

    private static final Pattern KEY = Pattern.compile("(\\d{1,18})-(\\d{1,4})");

    private final CaseFiles files;
    private final CaseDesk desk;
    private final AskedBodies asked;
    private final LooseTexts texts;
    private final Doorkeeper doorkeeper;
    private final OfficeDay office;

    Consultations(
            CaseFiles files,
            CaseDesk desk,
            AskedBodies asked,
            LooseTexts texts,
            Doorkeeper doorkeeper,
            OfficeDay office) {
        this.files = files;
        this.desk = desk;
        this.asked = asked;
        this.texts = texts;
        this.doorkeeper = doorkeeper;
        this.office = office;
    }

    /** Whether letters to their body are this person's business. */
    public boolean may(Viewer who) {
        return doorkeeper.may(who, Act.HANDLE_CASE, who.body());
    }

    /** How many letters to this person's body wait for an answer. */
    public int waiting(Viewer who) {
        return may(who) ? asked.waiting(who.body()) : 0;
    }

    /** Letters to this person's body, those that wait for an answer first. */
    public List<Incoming> of(Viewer who) {
        return may(who)
                ? asked.of(who.body()).stream()
                        .flatMap(it -> letter(it.request(), it.consultation(), who).stream())
                        .toList()
                : List.of();
    }

    /** A letter to this person's body; any other does not exist for them. */
    public Optional<Incoming> find(String key, Viewer who) {
        var match = KEY.matcher(key);
        return may(who) && match.matches()
                ? letter(new CaseId(Long.parseLong(match.group(1))), Integer.parseInt(match.group(2)), who)
                : Optional.empty();
    }

    /** 签收: from this day the fifteen working days run. */
    public Outcome<Incoming> receive(String key, Viewer who) {
        return act(
                key,
                who,
                _ -> List.of(),
                (id, number) -> new CaseCommand.RecordConsultationDelivered(id, today(), number));
    }

    /** 复函: the opinion with its reason, recorded in the asking case. */
    public Outcome<Incoming> answer(String key, Viewer who, Opinion opinion, String text) {
        return act(
                key,
                who,
                _ -> opinion != Opinion.AGREES && text.isBlank() ? List.of(NO_REASON) : List.of(),
                (id, number) -> new CaseCommand.RecordConsultationAnswer(id, today(), number, opinion, text));
    }

    /** Makes the command for the case and the number of the letter there. */
    @FunctionalInterface
    private interface Command {
        CaseCommand of(CaseId id, int number);
    }

    private Outcome<Incoming> act(String key, Viewer who, Function<Incoming, List<Refusal>> faults, Command command) {
        Incoming letter = find(key, who).orElse(null);
        if (letter == null) {
            return Outcome.refused(Refusals.NOT_FOUND);
        }
        List<Refusal> found =
                Stream.concat(over(letter), faults.apply(letter).stream()).toList();
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        String[] parts = key.split("-", 2);
        var done = desk.asConsulted(command.of(new CaseId(Long.parseLong(parts[0])), Integer.parseInt(parts[1])), who);
        return done.isAccepted() ? Outcome.accepted(find(key, who).orElseThrow()) : Outcome.refused(done.reasons());
    }

    private static Stream<Refusal> over(Incoming letter) {
        return switch (letter.state()) {
            case ANSWERED -> Stream.of(ANSWERED);
            case OVER -> Stream.of(OVER);
            case NEW, WAITING, LATE, LAPSED -> Stream.of();
        };
    }

    private Optional<Incoming> letter(CaseId id, int number, Viewer who) {
        return files.read(id)
                .flatMap(held -> held.file().consultations().stream()
                        .filter(it -> it.number() == number && who.body().equals(it.agency()))
                        .findFirst()
                        .map(it -> draw(held.file(), it)));
    }

    private Incoming draw(Case file, Consultation it) {
        WorkingCalendar calendar = office.calendar();
        var open = texts.open(List.of(it.partyText(), it.answerText()));
        String letter = open.getOrDefault(it.partyText(), "");
        IncomingState state = IncomingRules.state(it, file.stage(), today(), calendar);
        LocalDate due = it.due(calendar);
        var received = file.received();
        return new Incoming(
                file.id() + "-" + it.number(),
                received.body(),
                new CaseNumber(received.year(), received.number()) + "—" + it.number(),
                it.jointMaker(),
                Texts.part(letter, 1),
                Texts.part(letter, 2),
                it.sentOn(),
                it.deliveredOn(),
                due,
                state.isOpen() ? remaining(due, calendar) : null,
                it.answeredOn(),
                it.opinion(),
                open.getOrDefault(it.answerText(), ""),
                state);
    }

    private @Nullable Integer remaining(@Nullable LocalDate due, WorkingCalendar calendar) {
        LocalDate today = today();
        if (due == null) {
            return null;
        }
        return today.isAfter(due) ? -calendar.between(due, today) : calendar.between(today, due);
    }

    private LocalDate today() {
        return office.now().today();
    }
}

package cn.zhiqing.cases;

import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseClock;
import cn.zhiqing.cases.domain.Consultation;
import cn.zhiqing.cases.domain.Day;
import cn.zhiqing.cases.domain.Facts;
import cn.zhiqing.cases.domain.Strip;
import cn.zhiqing.cases.domain.Summaries;
import cn.zhiqing.cases.domain.Texts;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.cases.store.RequestRows;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Masks;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 阅卷: turns a folded case and its sealed texts into what pages show. */
@Component
class Reading {

    private final Applications applications;
    private final LooseTexts texts;
    private final Journal journal;
    private final RequestRows rows;
    private final OfficeDay office;

    Reading(Applications applications, LooseTexts texts, Journal journal, RequestRows rows, OfficeDay office) {
        this.rows = rows;
        this.applications = applications;
        this.texts = texts;
        this.journal = journal;
        this.office = office;
    }

    CaseView view(Case c) {
        return then(c, office.now().today());
    }

    /** The case as it was read on a day gone by. */
    CaseView then(Case c, LocalDate on) {
        var day = new Day(on, edition(c));
        return view(c, day, application(c), c.order() == null);
    }

    /**
     * What a letter is written from: the open case today, its application already opened, without the proof of its clock. Open
     * cases are computed with the present calendar (K15).
     */
    CaseView forLetter(Case c, Application application) {
        return view(c, office.now(), application, false);
    }

    private CaseView view(Case c, Day day, Application application, boolean proven) {
        CaseSummary summary = Summaries.of(c, day.calendar());
        ClockReading reading = CaseClock.read(c, day.today(), day.calendar());
        Map<Long, String> open = texts.open(textIds(c));
        return new CaseView(
                summary,
                Summaries.light(summary, day.today(), day.calendar()),
                applicant(application),
                asked(application),
                Strip.of(c),
                reading,
                proven && reading != null ? CaseClock.explain(c, day.today(), day.calendar()) : null,
                correction(c.correction(), open),
                c.consultations().stream()
                        .map(asked -> consultation(asked, open))
                        .toList(),
                proposal(c.proposal(), open),
                fee(c.fee()),
                Drafting.draft(c, open),
                c.letter() == null
                        ? null
                        : new CaseView.LetterNumber(
                                c.letter().year(), c.letter().number()),
                remedies(c),
                missing(c, application),
                beside(c, open));
    }

    /** The application, opened; of a unit, with its own matter alone. */
    Application application(Case c) {
        Application whole = applications.open(c.received().applicationId()).orElseThrow();
        Facts.Unit unit = c.unit();
        return unit == null ? whole : whole.aboutOnly(Secret.of(matter(unit)));
    }

    /** What a unit is about; the words are forgotten with the application. */
    String matter(Facts.Unit unit) {
        return texts.open(List.of(unit.matterText())).getOrDefault(unit.matterText(), "");
    }

    private static List<CaseView.Remedy> remedies(Case c) {
        return c.remedies().stream()
                .map(r -> new CaseView.Remedy(r.number(), r.track(), r.soughtOn(), r.result(), r.decidedOn()))
                .toList();
    }

    private static CaseView.Beside beside(Case c, Map<Long, String> open) {
        return new CaseView.Beside(
                c.searches().stream()
                        .map(s -> new CaseView.Searched(
                                s.number(), s.on(), s.hits(), Texts.search(open.getOrDefault(s.text(), ""))))
                        .toList(),
                c.helps().stream()
                        .map(h -> new CaseView.Help(
                                h.number(),
                                h.on(),
                                h.to(),
                                h.by(),
                                open.getOrDefault(h.whatText(), ""),
                                h.doneOn(),
                                open.getOrDefault(h.givenText(), "")))
                        .toList(),
                Drafting.replies(c, open));
    }

    /** What of article 29 is still to be asked for. */
    private static List<String> missing(Case c, Application application) {
        return c.stage().isOpen()
                ? application.missing().stream().map(Refusal::message).toList()
                : List.of();
    }

    List<TimelineEntry> history(CaseId id) {
        List<Recorded> recorded = journal.read(id.stream());
        Map<Long, String> open = texts.open(recorded.stream()
                .flatMap(r -> Sentences.textIds((CaseEvent) r.event()).stream())
                .toList());
        return recorded.stream()
                .map(r -> {
                    var event = (CaseEvent) r.event();
                    return new TimelineEntry(
                            r.position(),
                            r.seq(),
                            r.at(),
                            r.actor(),
                            event,
                            Sentences.of(event),
                            Sentences.article(event),
                            Sentences.textIds(event).stream()
                                    .map(text -> open.getOrDefault(text, ""))
                                    .filter(text -> !text.isEmpty())
                                    .map(text -> String.join("；", Sentences.readable(event, text)))
                                    .toList());
                })
                .toList();
    }

    /** 补发查询码, from its own stream: how the identity was checked stays sealed beside it. */
    List<TimelineEntry> reissues(CaseId id) {
        return journal.read(new StreamId(CodeWindow.STREAM, id.value())).stream()
                .map(r -> new TimelineEntry(
                        r.position(), r.seq(), r.at(), r.actor(), r.event(), "补发查询码，原来的作废", "条例第二十九条", List.of()))
                .toList();
    }

    /** A case that ended keeps the edition of the calendar its dates were computed with (K15). */
    private WorkingCalendar edition(Case c) {
        return c.stage().isOpen() ? office.calendar() : office.edition(rows.calendarOf(c.id()));
    }

    static List<CaseView.Asked> asked(Application a) {
        return a.items().stream()
                .map(item -> new CaseView.Asked(
                        item.subject().disclose(),
                        item.documentNo().disclose(),
                        item.features().disclose()))
                .toList();
    }

    private static CaseView.Applicant applicant(Application a) {
        return new CaseView.Applicant(
                Queues.maskedName(a),
                masked(a.idNumber(), Masks::idNumber),
                masked(a.phone(), Masks::phone),
                masked(a.email(), Masks::email),
                masked(a.address(), Masks::address),
                a.agent() == null ? null : Masks.name(a.agent().name()),
                a.form().label(),
                a.way().label(),
                a.needsHelp());
    }

    private static String masked(Secret<String> fact, Function<Secret<String>, String> mask) {
        return fact.disclose().isBlank() ? "" : mask.apply(fact);
    }

    private static List<Long> textIds(Case c) {
        var ids = new ArrayList<Long>();
        if (c.correction() != null) {
            ids.add(c.correction().itemsText());
            ids.add(c.correction().contentText());
        }
        for (Consultation asked : c.consultations()) {
            ids.add(asked.partyText());
            ids.add(asked.answerText());
        }
        c.searches().forEach(search -> ids.add(search.text()));
        c.helps().forEach(help -> ids.addAll(List.of(help.whatText(), help.givenText())));
        if (c.proposal() != null) {
            ids.add(c.proposal().reasonText());
        }
        ids.addAll(Drafting.textIds(c));
        return ids;
    }

    private static CaseView.@Nullable Correction correction(Facts.@Nullable Correction c, Map<Long, String> open) {
        return c == null
                ? null
                : new CaseView.Correction(
                        c.requestedOn(),
                        c.limitWorkingDays(),
                        c.noticeReceivedOn(),
                        c.correctedOn(),
                        open.getOrDefault(c.itemsText(), ""),
                        open.getOrDefault(c.contentText(), ""));
    }

    private static CaseView.Consultation consultation(Consultation c, Map<Long, String> open) {
        String letter = open.getOrDefault(c.partyText(), "");
        return new CaseView.Consultation(
                c.number(),
                c.thirdParty(),
                c.jointMaker(),
                c.agency(),
                Texts.part(letter, 0),
                Texts.part(letter, 1),
                c.sentOn(),
                c.deliveredOn(),
                c.answeredOn(),
                c.opinion(),
                open.getOrDefault(c.answerText(), ""),
                Texts.part(letter, 2),
                c.answerBy());
    }

    private static CaseView.@Nullable Extension proposal(Facts.@Nullable Proposal p, Map<Long, String> open) {
        return p == null
                ? null
                : new CaseView.Extension(p.on(), p.workingDays(), open.getOrDefault(p.reasonText(), ""));
    }

    private static CaseView.@Nullable Fee fee(Facts.@Nullable Fee f) {
        return f == null
                ? null
                : new CaseView.Fee(
                        f.basis(),
                        f.quantity(),
                        f.before(),
                        f.amount(),
                        f.noticeOn(),
                        f.noticeReceivedOn(),
                        f.paidOn());
    }
}

package cn.zhiqing.cases.web;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The case before which a form is drawn (办理现场), with what its choices and forecasts need.
 *
 * @param colleagues staff of the body, for assignment
 * @param bodies other bodies of the city
 * @param me name of the person who looks at it
 */
record Scene(
        CaseView view,
        LocalDate today,
        WorkingCalendar calendar,
        List<Choice> colleagues,
        List<Choice> bodies,
        String me) {

    @Nullable
    LocalDate due() {
        return view.reading() == null ? view.summary().due() : view.reading().due();
    }

    /** The k-th working day after today, as people read it. */
    String inWorkingDays(int days) {
        return Dates.full(calendar.nth(today, days));
    }

    /** The due date moved by so many working days; empty while there is none. */
    String dueMovedBy(int days) {
        LocalDate due = due();
        return due == null ? "" : Dates.full(calendar.nth(due, days));
    }

    /** Calendar days from today, rolled to a working day. */
    String inDays(int days) {
        return Dates.full(calendar.roll(today.plusDays(days)));
    }

    List<Choice> openConsultations() {
        return view.consultations().stream()
                .filter(c -> c.answeredOn() == null)
                .map(c -> new Choice(
                        Integer.toString(c.number()),
                        "第 %d 号　%s　%s发出".formatted(c.number(), c.party(), Dates.brief(c.sentOn())),
                        ""))
                .toList();
    }

    List<Choice> undeliveredConsultations() {
        return view.consultations().stream()
                .filter(c -> c.answeredOn() == null && c.deliveredOn() == null)
                .map(c -> new Choice(
                        Integer.toString(c.number()),
                        "第 %d 号　%s　%s发出".formatted(c.number(), c.party(), Dates.brief(c.sentOn())),
                        ""))
                .toList();
    }

    /** What colleagues were asked for and have not handed in. */
    List<Choice> openHelps() {
        return view.beside().helps().stream()
                .filter(help -> help.doneOn() == null)
                .map(help -> new Choice(
                        Integer.toString(help.number()),
                        "第 %d 项　%s前交　%s".formatted(help.number(), Dates.brief(help.by()), Subjects.brief(help.what())),
                        ""))
                .toList();
    }

    /** Those whose result orders another reply. */
    List<Choice> correctedRemedies() {
        return view.remedies().stream()
                .filter(r -> r.result() == RemedyResult.CORRECTED)
                .map(r -> new Choice(
                        Integer.toString(r.number()),
                        "%s　%s".formatted(r.track().label(), Dates.brief(r.soughtOn())),
                        ""))
                .toList();
    }

    List<Choice> openRemedies() {
        return view.remedies().stream()
                .filter(r -> r.result() == null)
                .map(r -> new Choice(
                        Integer.toString(r.number()),
                        "%s　%s".formatted(r.track().label(), Dates.brief(r.soughtOn())),
                        ""))
                .toList();
    }
}

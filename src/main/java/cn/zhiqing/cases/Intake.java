package cn.zhiqing.cases;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.domain.Chinese;
import cn.zhiqing.cases.domain.Day;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.Clerk;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 接收窗口: takes applications in over every channel and gives them their number (条例第二十九条、第三十一条). */
@Component
public class Intake {

    private final CaseFiles files;
    private final OfficeDay office;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;
    private final PastYear pastYear;

    Intake(CaseFiles files, OfficeDay office, Bodies bodies, Doorkeeper doorkeeper, PastYear pastYear) {
        this.pastYear = pastYear;
        this.files = files;
        this.office = office;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
    }

    /**
     * Takes an application in. On paper it is taken even when a content of article 29 is missing, since channels of paper
     * must never be refused (国办公开办函〔2017〕19号); online the applicant is told at once what is missing.
     *
     * @param on day of arrival, not in the future
     * @param confirmedOn day confirmed with the applicant, for channels that need it; null while open. Where the body's guide
     *     says so, the automatic acknowledgement of an online application is the confirmation
     */
    public Outcome<Receipt> receive(
            BodyId body,
            Channel channel,
            LocalDate on,
            @Nullable LocalDate confirmedOn,
            Application application,
            Actor who) {
        return receive(new Arrival(body, channel, on, confirmedOn, ""), application, who);
    }

    /** The same, where a day in a year that is over may have to be confirmed with its reason. */
    public Outcome<Receipt> receive(Arrival arrival, Application application, Actor who) {
        BodyId body = arrival.body();
        LocalDate on = arrival.on();
        LocalDate confirmed = confirmed(body, arrival.channel(), on, arrival.confirmedOn());
        List<Refusal> missing = application.missing();
        List<Refusal> reasons = dates(on, confirmed);
        if (arrival.channel() == Channel.ONLINE && who instanceof Actor.Applicant) {
            reasons.addAll(missing);
        }
        Refusal question = pastYear.question(body, confirmed == null ? on : confirmed);
        if (question != null && arrival.pastYearReason().isBlank()) {
            reasons.add(question);
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        var settled = new Arrival(body, arrival.channel(), on, confirmed, arrival.pastYearReason());
        return Outcome.accepted(files.inTransaction(() -> {
            Receipt receipt = enter(settled, application, missing.isEmpty(), who);
            if (question != null) {
                explain(receipt.id(), settled, who);
            }
            return receipt;
        }));
    }

    /** What has to be confirmed before an application is entered with these days; empty for days of this year. */
    public Optional<Refusal> question(BodyId body, LocalDate on, @Nullable LocalDate confirmedOn) {
        return Optional.ofNullable(pastYear.question(body, confirmedOn == null ? on : confirmedOn));
    }

    /** The reason why a day in a past year is right, journaled behind the receipt and sealed. */
    private void explain(CaseId id, Arrival arrival, Actor who) {
        LocalDate on = arrival.confirmedOn() == null ? arrival.on() : arrival.confirmedOn();
        Clerk clerk = files.clerk();
        var event = new CaseEvent.EnteredInPastYear(
                on,
                on.getYear(),
                pastYear.isPublished(arrival.body(), on.getYear()),
                clerk.keep(arrival.pastYearReason()));
        files.move(files.held(id, 1).orElseThrow(), List.of(event), clerk, office.calendar(), office.by(who));
    }

    private Receipt enter(Arrival arrival, Application application, boolean complete, Actor who) {
        BodyId body = arrival.body();
        LocalDate on = arrival.on();
        var id = new CaseId(files.newId());
        int number = files.nextRegisterNumber(body, on.getYear());
        var event = new CaseEvent.ApplicationReceived(
                body,
                on.getYear(),
                number,
                arrival.channel(),
                on,
                arrival.confirmedOn(),
                application.kind(),
                complete,
                files.newId(),
                null,
                application.topic(),
                application.region());
        Secret<String> code = QueryCodes.fresh();
        files.begin(id, event, application, code, office.calendar(), office.by(who));
        return new Receipt(id, new CaseNumber(on.getYear(), number), code);
    }

    /** Enters what came on paper, by fax, by e-mail or was said at the counter, at the clerk's own body. */
    public Outcome<Receipt> receiveFor(
            Viewer clerk, Channel channel, LocalDate on, @Nullable LocalDate confirmedOn, Application application) {
        if (!doorkeeper.may(clerk, Act.RECEIVE_CASE, clerk.body())) {
            return Outcome.refused(Refusals.NOT_YOUR_ROLE);
        }
        return receive(clerk.body(), channel, on, confirmedOn, application, clerk.actor());
    }

    private @Nullable LocalDate confirmed(BodyId body, Channel channel, LocalDate on, @Nullable LocalDate confirmedOn) {
        if (!channel.needsConfirmation()) {
            return null;
        }
        boolean acknowledged = channel == Channel.ONLINE
                && bodies.find(body).filter(b -> b.autoAcknowledge()).isPresent();
        return confirmedOn == null && acknowledged ? on : confirmedOn;
    }

    private List<Refusal> dates(LocalDate on, @Nullable LocalDate confirmed) {
        Day day = office.now();
        var reasons = new ArrayList<Refusal>();
        if (on.isAfter(day.today()) || (confirmed != null && confirmed.isAfter(day.today()))) {
            reasons.add(new Refusal("FUTURE_DAY", "", "收到、确认的日期不能晚于今天（" + Chinese.day(day.today()) + "），请核对。"));
        }
        if (confirmed != null && confirmed.isBefore(on)) {
            reasons.add(new Refusal("CONFIRMED_BEFORE_ARRIVAL", "条例第三十一条", "确认日期不能早于收到日期，请核对。"));
        }
        if (!day.calendar().accepts(on) || (confirmed != null && !day.calendar().accepts(confirmed))) {
            reasons.add(new Refusal(
                    "DATE_OUT_OF_CALENDAR", "", "日期超出工作日历（" + day.calendar().version() + "）的范围，请核对日期。"));
        }
        return reasons;
    }
}

package cn.zhiqing.cases.notices;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.notices.Told.To;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.notify.Notice;
import cn.zhiqing.notify.NoticeWording;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.notify.Recipient;
import cn.zhiqing.notify.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 办件通知用语: finds the recipients of what {@link CaseTelling} says. An application is opened here for its address only. */
@Component
class CaseWording implements NoticeWording {

    private final CaseDesk desk;
    private final Bodies bodies;
    private final Applications applications;
    private final Hands hands;

    CaseWording(CaseDesk desk, Bodies bodies, Applications applications, Hands hands) {
        this.desk = desk;
        this.bodies = bodies;
        this.applications = applications;
        this.hands = hands;
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("case");
    }

    @Override
    public List<Notice> of(Recorded recorded) {
        if (!(recorded.event() instanceof CaseEvent event)) {
            return List.of();
        }
        return desk.summary(new CaseId(recorded.stream().id())).stream()
                .flatMap(row -> notices(recorded, event, row))
                .toList();
    }

    private Stream<Notice> notices(Recorded recorded, CaseEvent event, CaseSummary row) {
        Body body = bodies.get(row.body());
        String href = event instanceof CaseEvent.AgencyConsulted asked && asked.agency() != null
                ? "/consultations/" + row.id() + "-" + asked.consultation()
                : "/cases/" + body.code() + "-" + row.number();
        return CaseTelling.of(event, row, body.shortName()).stream()
                .flatMap(told -> recipients(told.to(), row)
                        .filter(to -> !isActor(to, recorded.actor()))
                        .map(to -> new Notice(Occasion.event(recorded), told.kind(), to, words(told, to, href))));
    }

    private Stream<Recipient> recipients(To to, CaseSummary row) {
        return switch (to) {
            case To.Applicant _ ->
                applications.open(row.applicationId()).flatMap(it -> Reach.of(it, row.channel())).stream();
            case To.Office(var body) -> hands.office(body).stream().map(Recipient.Colleague::new);
            case To.Worker _ -> hands.worker(row).stream().map(Recipient.Colleague::new);
            case To.Person(var staff) -> Stream.of(new Recipient.Colleague(staff));
            case To.Reviewers _ -> hands.reviewers(row).stream().map(Recipient.Colleague::new);
        };
    }

    /** Nobody is told of what they did themselves. */
    private static boolean isActor(Recipient to, Actor actor) {
        return to instanceof Recipient.Colleague(var staff)
                && actor instanceof Actor.Staff(var who, var _)
                && staff.equals(who);
    }

    private static Wording words(Told told, Recipient to, String href) {
        var words = Wording.of(told.subject(), told.text(), to instanceof Recipient.Colleague ? href : "");
        return told.urgent() ? words.urgently() : words;
    }
}

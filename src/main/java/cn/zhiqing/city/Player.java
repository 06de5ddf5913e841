package cn.zhiqing.city;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.ApplicationForm;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Lives planned cases: every act at its own moment, by the hand whose part it is, through the doors that the pages use. */
final class Player {

    private static final int ACTS_AT_ONCE = 400;

    /** The two doors that acts go through. */
    @org.springframework.stereotype.Component
    record Doors(Intake intake, CaseDesk desk) {}

    private final Intake intake;
    private final CaseDesk desk;
    private final Invention invention;

    Player(Intake intake, CaseDesk desk, Invention invention) {
        this.intake = intake;
        this.desk = desk;
        this.invention = invention;
    }

    /** One case while it is lived: its id is known once it has arrived. */
    private static final class Life {
        final Cast cast;
        final PlannedCase plan;

        @Nullable
        CaseId id;

        int version;

        Life(Cast cast, PlannedCase plan) {
            this.cast = cast;
            this.plan = plan;
        }
    }

    /** A moment of a life: its arrival, or the act of that index. */
    private record Moment(LocalDateTime at, int order, Life life, int act) {}

    /** Whose year a plan is. */
    record Year(Cast cast, List<PlannedCase> cases) {}

    /**
     * Lives all the years together, day by day, up to a moment; what is planned for later does not happen.
     *
     * @param progress told how many acts were done so far
     * @return number of acts
     * @throws IllegalStateException when the doors refuse an act: then the plan is not inside the law
     */
    int play(List<Year> years, LocalDateTime until, IntConsumer progress) {
        List<Moment> moments = moments(years, until);
        for (int from = 0; from < moments.size(); from += ACTS_AT_ONCE) {
            List<Moment> chunk = moments.subList(from, Math.min(moments.size(), from + ACTS_AT_ONCE));
            desk.inOneTransaction(() -> {
                chunk.forEach(this::live);
                return chunk.size();
            });
            progress.accept(from + chunk.size());
        }
        return moments.size();
    }

    /** How many acts {@link #play} would do. */
    static int count(List<Year> years, LocalDateTime until) {
        return moments(years, until).size();
    }

    private static List<Moment> moments(List<Year> years, LocalDateTime until) {
        List<Moment> all = new ArrayList<>();
        for (Year year : years) {
            for (PlannedCase plan : year.cases()) {
                Life life = new Life(year.cast(), plan);
                all.add(new Moment(plan.arrival(), all.size(), life, -1));
                for (int act = 0; act < plan.acts().size(); act++) {
                    all.add(new Moment(plan.acts().get(act).at(), all.size(), life, act));
                }
            }
        }
        all.removeIf(moment -> moment.at().isAfter(until));
        all.sort(Comparator.comparing(Moment::at).thenComparingInt(Moment::order));
        return all;
    }

    private void live(Moment moment) {
        CityClock.at(moment.at().atZone(CityClock.ZONE).toInstant(), () -> {
            if (moment.act() < 0) {
                arrive(moment.life());
            } else {
                act(moment.life(), moment.life().plan.acts().get(moment.act()));
            }
        });
    }

    private void arrive(Life life) {
        LocalDate day = life.plan.arrival().toLocalDate();
        // what nobody has acted on yet is not confirmed either (条例第三十一条)
        boolean confirmed =
                life.plan.channel().needsConfirmation() && !life.plan.acts().isEmpty();
        Actor who = life.cast.actor(Part.OFFICE);
        Outcome<Receipt> receipt = intake.receive(
                life.cast.body(), life.plan.channel(), day, confirmed ? day : null, application(life.plan), who);
        life.id = receipt.orThrow().id();
        life.version = 1;
    }

    private void act(Life life, PlannedAct act) {
        CaseId id = life.id;
        if (id == null) {
            throw new IllegalStateException("an act is planned before the arrival");
        }
        var command = act.command().of(id, life.cast.clerk());
        Outcome<CaseSummary> outcome = desk.handle(command, life.cast.viewer(act.by()), life.version);
        if (!outcome.isAccepted()) {
            throw new IllegalStateException(
                    command.getClass().getSimpleName() + " on " + command.on() + " was refused: " + outcome.reasons());
        }
        life.version = outcome.orThrow().version();
    }

    private Application application(PlannedCase plan) {
        Invention.Question question = invention.question();
        ApplicationForm form = Application.by(plan.applicant()).about(question.topic(), invention.region());
        if (plan.applicant() == ApplicantKind.NATURAL) {
            form.named(invention.person())
                    .identifiedBy(Application.IdType.ID_CARD, invention.identityNumber())
                    .phone(invention.mobile());
        } else {
            form.named(invention.organisation(plan.applicant()))
                    .identifiedBy(Application.IdType.CREDIT_CODE, invention.creditCode())
                    .contactPerson(invention.person())
                    .phone(invention.mobile());
        }
        // part of the replies of past years went out by post
        return form.address(invention.address())
                .asks(question.text())
                .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.ONLINE)
                .filled();
    }
}

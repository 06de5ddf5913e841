package cn.zhiqing.cases;

import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseState;
import cn.zhiqing.cases.domain.MatterRules;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.Clerk;
import cn.zhiqing.cases.store.Held;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 相关案卷: what an act on one file asks of papers and files beside it, and what it does to them: the letter it signs or sends,
 * the units of an application, the case that goes on at another body.
 */
@Component
class Neighbours {

    private static final Refusal YEAR_PUBLISHED =
            new Refusal("SPLIT_YEAR_PUBLISHED", "条例第五十条", "收到之日所在年度的年报已经发布，拆分、合并会使统计与年报不一致；请在一份答复中分项写明。");

    private final CaseFiles files;
    private final OfficeDay office;
    private final MailRoom mail;
    private final Discretion discretion;
    private final PastYear pastYear;

    Neighbours(CaseFiles files, OfficeDay office, MailRoom mail, Discretion discretion, PastYear pastYear) {
        this.discretion = discretion;
        this.files = files;
        this.office = office;
        this.mail = mail;
        this.pastYear = pastYear;
    }

    /** What stands outside the file against an act today, whatever its particulars. */
    List<Refusal> refusals(Case c, CaseAct act, LocalDate on) {
        return Stream.concat(matters(c, act).stream(), mail.refusals(c, act, on).stream())
                .toList();
    }

    /** What stands outside the file against an act with its particulars. */
    List<Refusal> refusals(Case c, CaseCommand command) {
        List<Refusal> papers = switch (command) {
            case CaseCommand.ConsultAgency _ -> discretion.refusals(c, command);
            case CaseCommand.ConsultThirdParty ask ->
                Stream.concat(
                                discretion.refusals(c, command).stream(),
                                discretion.openWith(c, ask, office.calendar()).stream())
                        .toList();
            default -> mail.refusals(c, command);
        };
        return Stream.concat(matters(c, CaseAct.of(command)).stream(), papers.stream())
                .toList();
    }

    private List<Refusal> matters(Case c, CaseAct act) {
        boolean moves =
                act == CaseAct.MERGE || (act == CaseAct.SPLIT && c.stage().isOpen());
        if (moves && pastYear.isPublished(c.received().body(), receipt(c).getYear())) {
            return List.of(YEAR_PUBLISHED);
        }
        return act == CaseAct.MERGE && c.state() instanceof CaseState.Split(var _, List<CaseId> units)
                ? MatterRules.merging(units.stream().map(id -> held(id).file()).toList())
                : List.of();
    }

    /** Does to other files what the act did, in its transaction. */
    void follow(Case before, CaseCommand command, List<CaseEvent> events, Clerk clerk, Actor who) {
        if (command instanceof CaseCommand.ReferToBody ask) {
            goOnElsewhere(before, ask, clerk, who);
        }
        for (CaseEvent event : events) {
            if (event instanceof CaseEvent.ApplicationSplit split) {
                separate(before, split, who);
            }
            if (event instanceof CaseEvent.MattersMerged merged
                    && before.state() instanceof CaseState.Split(var _, List<CaseId> units)) {
                units.forEach(unit -> mergeBack(unit, before.id(), merged, who));
            }
        }
    }

    /** Each matter under a number of its own; the sealed application stays one. */
    private void separate(Case cover, CaseEvent.ApplicationSplit split, Actor who) {
        BodyId body = cover.received().body();
        for (int unit = 1; unit <= split.units().size(); unit++) {
            CaseId id = split.units().get(unit - 1);
            begin(id, body, cover, split.on(), null, who);
            write(id, MatterRules.begun(cover, split, unit), who);
        }
    }

    private void mergeBack(CaseId unit, CaseId cover, CaseEvent.MattersMerged merged, Actor who) {
        write(unit, List.of(new CaseEvent.MatterMerged(merged.on(), cover, merged.reasonText())), who);
    }

    /** 移送: the same application goes on at the competent body under a number there; the days of receipt stay (条例第三十一条). */
    private void goOnElsewhere(Case referred, CaseCommand.ReferToBody ask, Clerk clerk, Actor who) {
        CaseId successor = Objects.requireNonNull(clerk.givenSuccessor());
        begin(successor, ask.to(), referred, ask.on(), referred.id(), who);
        if (referred.unit() != null) {
            write(successor, List.of(MatterRules.handedOn(referred, ask.on())), who);
        }
    }

    private void begin(
            CaseId id,
            BodyId body,
            Case from,
            LocalDate on,
            @org.jspecify.annotations.Nullable CaseId referredFrom,
            Actor who) {
        var first = from.received();
        LocalDate confirmed = first.channel().needsConfirmation() ? from.confirmedOn() : null;
        files.begin(
                id,
                new CaseEvent.ApplicationReceived(
                        body,
                        on.getYear(),
                        files.nextRegisterNumber(body, on.getYear()),
                        first.channel(),
                        first.on(),
                        confirmed,
                        first.applicantKind(),
                        first.complete(),
                        first.applicationId(),
                        referredFrom,
                        first.topic(),
                        first.region()),
                null,
                Secret.of(""),
                office.calendar(),
                office.by(who));
    }

    private void write(CaseId id, List<CaseEvent> events, Actor who) {
        files.move(held(id), events, files.clerk(), office.calendar(), office.by(who));
    }

    /** As the journal has it: what was held in memory may be behind. */
    private Held held(CaseId id) {
        return files.held(id, -1).orElseThrow();
    }

    private static LocalDate receipt(Case c) {
        LocalDate confirmed = c.confirmedOn();
        return confirmed == null ? c.received().on() : confirmed;
    }
}

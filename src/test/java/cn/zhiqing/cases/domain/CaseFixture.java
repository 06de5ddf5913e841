package cn.zhiqing.cases.domain;

import cn.zhiqing.access.Role;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.Supplement;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** A case told as a sentence: {@code aCase().receivedOn("2026-03-02").underReview().extendedOnce()}. Every step is an act. */
public final class CaseFixture {

    static final Supplement NAME_ONLY = new Supplement(
            Secret.of("林晓岚"),
            Application.IdType.NOT_GIVEN,
            Secret.of(""),
            Secret.of(""),
            Secret.of(""),
            Secret.of(""),
            Application.DeliveryForm.NOT_GIVEN,
            Application.DeliveryWay.NOT_GIVEN);

    public static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final CaseId ID = new CaseId(1);
    public static final BodyId BODY = new BodyId(7);
    public static final StaffId CLERK = new StaffId(11);
    /** Holds every role; other staff is made where it matters. */
    public static final Hand ANYBODY =
            new Hand(new Actor.Staff(new StaffId(20), BODY), EnumSet.range(Role.CLERK, Role.SIGNATORY));

    private Case file;
    private LocalDate day;

    private CaseFixture(Case file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    public static CaseFixture aCase() {
        return new CaseFixture(begin(Channel.IN_PERSON, LocalDate.of(2026, 3, 2), true), LocalDate.of(2026, 3, 2));
    }

    public CaseFixture receivedOn(String on) {
        return new CaseFixture(begin(Channel.IN_PERSON, LocalDate.parse(on), true), LocalDate.parse(on));
    }

    public CaseFixture arrivedOnlineOn(String on) {
        return new CaseFixture(begin(Channel.ONLINE, LocalDate.parse(on), true), LocalDate.parse(on));
    }

    public CaseFixture incomplete() {
        return new CaseFixture(begin(Channel.MAIL_SIGNED, day, false), day);
    }

    public CaseFixture on(String next) {
        day = LocalDate.parse(next);
        return this;
    }

    public CaseFixture registered() {
        return act(new CaseCommand.Register(ID, day));
    }

    public CaseFixture underReview() {
        return registered().act(new CaseCommand.Assign(ID, day, CLERK));
    }

    public CaseFixture correctionRequested() {
        return act(new CaseCommand.RequestCorrection(ID, day, 10, "请写明所需信息的年份"));
    }

    public CaseFixture corrected() {
        return act(new CaseCommand.ReceiveCorrection(ID, day, "2025年"));
    }

    public CaseFixture thirdPartyConsulted() {
        return act(new CaseCommand.ConsultThirdParty(ID, day, "某评估公司", "是否同意公开评估单价"));
    }

    public CaseFixture extendedOnce() {
        return extensionProposed(20).act(new CaseCommand.ApproveExtension(ID, day));
    }

    public CaseFixture extensionProposed(int days) {
        return act(new CaseCommand.ProposeExtension(ID, day, days, "材料数量较多"));
    }

    public CaseFixture feeNoticed() {
        return act(new CaseCommand.IssueFeeNotice(ID, day, FeeBasis.PAGES, 100, 0));
    }

    /** “Not held” rests on a search: it is recorded first. */
    public CaseFixture drafted(ReplyKind kind) {
        if (kind == ReplyKind.NOT_EXIST) {
            act(searched(day));
        }
        return actAs(clerk(), new CaseCommand.ProposeDecision(ID, day, decision(kind)));
    }

    public CaseFixture reviewed() {
        return act(new CaseCommand.PassReview(ID, day, ReviewStep.SECRECY, ""))
                .act(new CaseCommand.PassReview(ID, day, ReviewStep.LEGAL, ""));
    }

    public CaseFixture signed(ReplyKind kind) {
        return drafted(kind).reviewed().actAs(signatory(), new CaseCommand.SignDecision(ID, day));
    }

    public CaseFixture dispatched(ReplyKind kind) {
        return signed(kind).act(new CaseCommand.DispatchReply(ID, day, DispatchWay.POST, "1098"));
    }

    public CaseFixture served(ReplyKind kind) {
        return dispatched(kind).act(new CaseCommand.RecordService(ID, day));
    }

    public CaseFixture withdrawn() {
        return act(new CaseCommand.Withdraw(ID, day, ""));
    }

    public CaseFixture archived() {
        return act(new CaseCommand.Archive(ID, day));
    }

    public CaseFixture split() {
        return act(new CaseCommand.SplitMatters(ID, day, List.of("2024年立项批复", "2025年决算")));
    }

    /** The same case as a unit of another one, from which it never came out. */
    public CaseFixture unit() {
        file = file.apply(new CaseEvent.MatterSeparated(day, new CaseId(9), 1, 3, null, null, 0));
        return this;
    }

    /** What follows in its stream, as written elsewhere. */
    public CaseFixture then(List<CaseEvent> events) {
        events.forEach(event -> file = file.apply(event));
        return this;
    }

    public CaseFixture mergedBack() {
        unit();
        file = file.apply(new CaseEvent.MatterMerged(day, new CaseId(9), 0));
        return this;
    }

    public CaseFixture challenged(RemedyTrack track) {
        return act(new CaseCommand.RecordRemedy(ID, day, track));
    }

    public CaseFixture act(CaseCommand command) {
        return actAs(ANYBODY, command);
    }

    public CaseFixture actAs(Hand hand, CaseCommand command) {
        for (CaseEvent event : tried(hand, command).orThrow()) {
            file = file.apply(event);
        }
        return this;
    }

    public Outcome<List<CaseEvent>> tried(CaseCommand command) {
        return tried(ANYBODY, command);
    }

    public Outcome<List<CaseEvent>> tried(Hand hand, CaseCommand command) {
        return CaseRules.decide(file, command, hand, new Day(TODAY, CALENDAR), Scribe.DRY);
    }

    public Case file() {
        return file;
    }

    public LocalDate day() {
        return day;
    }

    /** Who drafts: may neither review nor sign what they drafted. */
    public static Hand clerk() {
        return new Hand(new Actor.Staff(CLERK, BODY), EnumSet.of(Role.CLERK));
    }

    public static Hand signatory() {
        return new Hand(new Actor.Staff(new StaffId(13), BODY), EnumSet.of(Role.SIGNATORY));
    }

    public static CaseCommand.RecordSearch searched(LocalDate on) {
        return new CaseCommand.RecordSearch(
                ID, on, new CaseCommand.Search("公文系统", "经十一路 征收补偿", "2015年至2020年", "何静", ""), 0);
    }

    /** A decision of the kind that says everything it must. */
    public static Decision decision(ReplyKind kind) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        Decision.required(kind).forEach(fact -> facts.put(fact, fact.label() + "如下"));
        facts.put(Fact.NOT_CONSULTED, "第三方下落不明");
        return new Decision(kind, kind == ReplyKind.PARTIAL ? List.of(ReplyKind.REFUSE_SECRET) : List.of(), facts);
    }

    private static Case begin(Channel channel, LocalDate on, boolean complete) {
        return Case.begin(
                ID,
                new CaseEvent.ApplicationReceived(
                        BODY,
                        on.getYear(),
                        1,
                        channel,
                        on,
                        null,
                        ApplicantKind.NATURAL,
                        complete,
                        2,
                        null,
                        null,
                        null));
    }
}

package cn.zhiqing.site;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.ArchiveRoom;
import cn.zhiqing.archive.DestructionDesk;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.asks.AskCommand;
import cn.zhiqing.cases.asks.AskDesk;
import cn.zhiqing.cases.domain.CaseFixture;
import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.events.PaymentWay;
import cn.zhiqing.cases.events.Reassessment;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.fees.FeeLedger;
import cn.zhiqing.cases.material.Materials;
import cn.zhiqing.cases.reassess.ReassessDesk;
import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileGate;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.precedents.Precedent;
import cn.zhiqing.precedents.PrecedentCommand;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.precedents.PrecedentText;
import cn.zhiqing.privacy.Secret;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Everything a bureau can own, made through the doors by its own staff: what others must not find. */
final class Belongings {

    static final String NAME = "宗政望舒";
    static final String SUBJECT = "王舍人片区土壤污染修复效果评估报告";
    static final String TITLE = "土壤修复评估材料的公开";
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final LocalDate WHEN_OVER = LocalDate.of(2057, 1, 4);

    private final WholeCity city;
    final Viewer clerk;
    private final Viewer reviewer;
    private final Viewer signatory;
    final CaseId id;
    final long file;
    final int notice;
    final long register;
    final Precedent sealed;
    final Precedent shared;
    final long ask;

    private Belongings(WholeCity city) {
        this.city = city;
        city.person("shenhe-z", "邵复核", city.zyj, Role.REVIEWER);
        city.person("qianfa-z", "孔签发", city.zyj, Role.SIGNATORY);
        clerk = viewer("maxiao");
        reviewer = viewer("shenhe-z");
        signatory = viewer("qianfa-z");
        CaseId open = arrived();
        file = attached(open);
        notice = paid(open);
        id = archived(open);
        on(DAY.plusDays(7), () -> city.bean(ArchiveRoom.class).build(id, clerk).orThrow());
        register = on(
                WHEN_OVER,
                () -> city.bean(DestructionDesk.class)
                        .propose(city.zyj, List.of(id), Secret.of("无保存价值"), clerk)
                        .orThrow()
                        .id());
        on(
                DAY.plusDays(7),
                () -> city.bean(ReassessDesk.class)
                        .judge(
                                id,
                                new ReassessDesk.Judgement(DAY.plusDays(7), Reassessment.STAYS_CLOSED, true, "没有变化", 0),
                                clerk)
                        .orThrow());
        sealed = proposed(id);
        shared = shared(proposed(archived(arrived())));
        ask = asked();
    }

    static Belongings of(WholeCity city) {
        return new Belongings(city);
    }

    String key() {
        return "zyj-" + summary(id).number();
    }

    CaseSummary summary(CaseId which) {
        return city.bean(CaseDesk.class).summary(which).orElseThrow();
    }

    private Viewer viewer(String login) {
        var book = city.bean(StaffBook.class);
        return book.viewer(book.byLogin(login).orElseThrow().id()).orElseThrow();
    }

    private static <T> T on(LocalDate day, Supplier<T> act) {
        var result = new ArrayList<T>();
        Instant noon = day.atTime(12, 0).atZone(CityClock.ZONE).toInstant();
        CityClock.at(noon, () -> result.add(act.get()));
        return result.getFirst();
    }

    private CaseId arrived() {
        CaseId made = on(
                DAY,
                () -> city.arrived(
                                city.zyj,
                                clerk.id(),
                                WholeCity.asked(NAME, "370102198911113218", "13605310699", SUBJECT))
                        .id());
        act(clerk, new CaseCommand.Register(made, DAY));
        act(clerk, new CaseCommand.Assign(made, DAY, clerk.id()));
        return made;
    }

    private void act(Viewer who, CaseCommand command) {
        on(
                DAY.plusDays(6),
                () -> city.bean(CaseDesk.class)
                        .handle(command, who, summary(command.id()).version())
                        .orThrow());
    }

    private long attached(CaseId to) {
        byte[] bytes = ("身份证明 " + NAME).getBytes(StandardCharsets.UTF_8);
        try (CheckedFile scan = city.bean(FileGate.class)
                .examine(NAME + ".txt", new ByteArrayInputStream(bytes))
                .orThrow()) {
            return city.bean(Materials.class)
                    .attach(summary(to), clerk, MaterialKind.IDENTITY, scan)
                    .orThrow();
        }
    }

    private int paid(CaseId of) {
        act(clerk, new CaseCommand.IssueFeeNotice(of, DAY, FeeBasis.PAGES, 150, 0));
        act(clerk, new CaseCommand.RecordFeeNoticeReceived(of, DAY));
        act(clerk, new CaseCommand.RecordPayment(of, DAY, "3701-0002", PaymentWay.BANK));
        city.bean(Followers.class).catchUp();
        return city.bean(FeeLedger.class).of(of).getFirst().notice();
    }

    private CaseId archived(CaseId open) {
        var decision = CaseFixture.decision(ReplyKind.REFUSE_INTERNAL);
        act(clerk, new CaseCommand.ProposeDecision(open, DAY.plusDays(2), decision));
        act(reviewer, new CaseCommand.PassReview(open, DAY.plusDays(3), ReviewStep.SECRECY, ""));
        act(reviewer, new CaseCommand.PassReview(open, DAY.plusDays(3), ReviewStep.LEGAL, "合法"));
        act(signatory, new CaseCommand.SignDecision(open, DAY.plusDays(4)));
        act(clerk, new CaseCommand.DispatchReply(open, DAY.plusDays(4), DispatchWay.EMAIL, null));
        act(clerk, new CaseCommand.RecordService(open, DAY.plusDays(5)));
        act(clerk, new CaseCommand.Archive(open, DAY.plusDays(5)));
        city.bean(Followers.class).catchUp();
        return open;
    }

    private Precedent proposed(CaseId of) {
        var parts =
                Arrays.stream(PrecedentText.Part.values()).collect(Collectors.toMap(Function.identity(), _ -> TITLE));
        return city.bean(PrecedentDesk.class)
                .propose(summary(of), new PrecedentText(parts, List.of()), clerk)
                .orThrow();
    }

    private Precedent shared(Precedent made) {
        return city.bean(PrecedentDesk.class)
                .handle(new PrecedentCommand.Share(made.id(), true), reviewer, made.version())
                .orThrow();
    }

    private long asked() {
        AskDesk desk = city.bean(AskDesk.class);
        var whole = new AskCommand.Receive(
                AskKind.RECORDS,
                DAY,
                Channel.IN_PERSON,
                null,
                1,
                new AskCommand.Person(Secret.of(NAME), Secret.of("370102198911113218"), Secret.of("13605310699")),
                Secret.of(SUBJECT),
                Secret.of("户口簿"));
        long made = on(DAY, () -> desk.receive(whole, clerk).orThrow());
        on(
                DAY,
                () -> desk.handle(made, new AskCommand.Check(DAY, true, "登记有误"), clerk, 1)
                        .orThrow());
        var answer = new AskCommand.AnswerAsk(DAY, AskAnswer.CORRECTED, null, "", null, "已经改正");
        on(DAY, () -> desk.handle(made, answer, signatory, 2).orThrow());
        return made;
    }

    /** Everything as it stands, to see that nothing was changed. */
    List<Object> state() {
        var room = city.bean(ArchiveRoom.class);
        return List.of(
                summary(id).version(),
                room.history(id).size(),
                city.bean(DestructionDesk.class)
                        .find(register, clerk)
                        .orElseThrow()
                        .state(),
                city.bean(PrecedentDesk.class)
                        .find(sealed.id(), clerk)
                        .orElseThrow()
                        .version(),
                city.bean(PrecedentDesk.class)
                        .find(shared.id(), clerk)
                        .orElseThrow()
                        .version(),
                city.bean(AskDesk.class).find(ask, clerk).orElseThrow().version(),
                city.bean(ReassessDesk.class).seen(id),
                city.bean(Materials.class).of(summary(id)).size(),
                city.bean(FeeLedger.class).of(id).toString());
    }
}

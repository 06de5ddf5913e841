package cn.zhiqing.city;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.database.FirstStart;
import cn.zhiqing.database.Progress;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A large city: as many requests again as wanted, lived through the doors in the bodies that the first start founded. */
public final class BigCity implements FirstStart {

    /** Requests that arrive one after the other are lived together, so that their files are at hand. */
    private static final int AT_ONCE = 36;

    private static final String[] ROADS = {"经十路", "旅游路", "工业北路", "北园大街", "二环东路", "无影山路", "龙鼎大道", "世纪大道"};
    private static final String[] SIDES = {"东段", "西段", "南侧", "北侧", "沿线", "周边"};
    private static final String[] KINDS = {"片区", "地块", "社区", "安置点", "村居", "园区", "小区", "河段"};

    /** Shares in a thousand, and the year since which requests are made up. */
    private enum Member {
        zrzy(300, 2021),
        zjj(220, 2021),
        szfbgt(140, 2025),
        lx(120, 2021),
        sz(100, 2021),
        czj(80, 2021),
        kjj(40, 2025);

        private final int share;
        private final int since;

        Member(int share, int since) {
            this.share = share;
            this.since = since;
        }
    }

    private final Intake intake;
    private final CaseDesk desk;
    private final Calendars calendars;
    private final CityClock clock;
    private final Function<String, Cast> casts;
    private final int cases;
    private final Random random = new Random(100_000);

    public BigCity(
            Intake intake,
            CaseDesk desk,
            Calendars calendars,
            CityClock clock,
            Bodies bodies,
            StaffBook staff,
            int cases) {
        this.intake = intake;
        this.desk = desk;
        this.calendars = calendars;
        this.clock = clock;
        this.cases = cases;
        this.casts = code -> new Cast(
                bodies.byCode(code).orElseThrow().id(),
                Map.of(
                        Part.CLERK, person(staff, code + ".jingban"),
                        Part.OFFICE, person(staff, code + ".gongkai"),
                        Part.SECRECY_REVIEWER, person(staff, code + ".baomi"),
                        Part.LEGAL_REVIEWER, person(staff, code + ".fazhi"),
                        Part.SIGNATORY, person(staff, code + ".qianfa")));
    }

    private static StaffId person(StaffBook staff, String login) {
        return staff.byLogin(login).orElseThrow().id();
    }

    /** The body of a code, which has most of the requests. */
    public static BodyId largest(Bodies bodies) {
        return bodies.byCode(Member.zrzy.name()).orElseThrow().id();
    }

    @Override
    public String name() {
        return "big-city";
    }

    @Override
    public void fill(Progress progress) {
        WorkingCalendar calendar = calendars.current();
        LocalDate today = clock.today();
        List<Life> lives = new ArrayList<>();
        for (Member member : Member.values()) {
            Cast cast = casts.apply(member.name());
            plan(member, calendar, today).forEach(plan -> lives.add(new Life(cast, plan)));
        }
        lives.sort(Comparator.comparing(life -> life.plan().arrival()));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), CityClock.ZONE);
        Player player = new Player(intake, desk, new Invention(random, places()));
        for (int from = 0; from < lives.size(); from += AT_ONCE) {
            List<Life> some = lives.subList(from, Math.min(lives.size(), from + AT_ONCE));
            player.play(
                    some.stream()
                            .map(life -> new Player.Year(life.cast(), List.of(life.plan())))
                            .toList(),
                    now,
                    _ -> {});
            progress.count(from + some.size(), lives.size());
        }
    }

    /** Of whom the parts are played. */
    private record Life(Cast cast, PlannedCase plan) {}

    private List<PlannedCase> plan(Member member, WorkingCalendar calendar, LocalDate today) {
        int count = cases * member.share / 1000;
        LocalDate since = LocalDate.of(member.since, 2, 5);
        FlowPlanner flow = new FlowPlanner(calendar, random);
        List<PlannedCase> plan = new ArrayList<>(flow.plan(since, today.minusDays(1), count * 93 / 100));
        int days = calendar.between(since, today.minusDays(30));
        for (int i = 0; i < count * 2 / 100; i++) {
            plan.add(remedied(calendar, calendar.nth(since, 1 + random.nextInt(days))));
            plan.add(unpaid(calendar, calendar.nth(since, 1 + random.nextInt(days))));
        }
        for (int i = 0; i < count * 3 / 100; i++) {
            int ago = 1 + random.nextInt(24);
            plan.add(i % 3 == 0 ? ready(calendar, today, ago) : flow.open(today, ago, i % 3 == 1));
        }
        return plan;
    }

    private Story begin(WorkingCalendar calendar, LocalDate receipt) {
        Story s = new Story(calendar, random, ApplicantKind.NATURAL, Channel.ONLINE, receipt);
        Paths.open(s);
        return s;
    }

    /** Answered, and taken to reconsideration. */
    private PlannedCase remedied(WorkingCalendar calendar, LocalDate receipt) {
        Story s = begin(calendar, receipt);
        s.later(s.between(3, 9));
        Paths.reply(s, s.chance(50) ? ReplyKind.PARTIAL : ReplyKind.REFUSE_PROCESS);
        s.later(s.between(5, 25));
        Remedies.record(s, RemedyTrack.RECONSIDERATION);
        s.later(s.between(20, 40));
        Remedies.decide(s, 1, s.chance(20) ? RemedyResult.CORRECTED : RemedyResult.MAINTAINED);
        Paths.archive(s);
        return s.end();
    }

    /** Asked for a fee that nobody pays. */
    private PlannedCase unpaid(WorkingCalendar calendar, LocalDate receipt) {
        Story s = begin(calendar, receipt);
        Paths.lapseUnpaid(s);
        return s.end();
    }

    /** Reviewed and waiting for its signature, or signed and waiting to be sent. */
    private PlannedCase ready(WorkingCalendar calendar, LocalDate today, int workingDaysAgo) {
        LocalDate receipt = calendar.nth(today.minusDays(60), 1);
        while (calendar.between(receipt, today) > workingDaysAgo) {
            receipt = calendar.nth(receipt, 1);
        }
        Story s = begin(calendar, receipt);
        s.later(workingDaysAgo > 4 ? 3 : 0);
        Paths.draft(s, ReplyKind.GRANT);
        LocalDate day = s.day();
        s.act(Part.SECRECY_REVIEWER, (id, clerk) -> new CaseCommand.PassReview(id, day, ReviewStep.SECRECY, "同意"));
        s.act(Part.LEGAL_REVIEWER, (id, clerk) -> new CaseCommand.PassReview(id, day, ReviewStep.LEGAL, "同意"));
        if (s.chance(40)) {
            s.act(Part.SIGNATORY, (id, clerk) -> new CaseCommand.SignDecision(id, day));
        }
        return s.end();
    }

    private List<String> places() {
        return random.ints(4_000, 0, 30)
                .mapToObj(
                        lot -> pick(ROADS) + pick(SIDES) + (char) ('A' + random.nextInt(26)) + (lot + 1) + pick(KINDS))
                .collect(Collectors.toList());
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}

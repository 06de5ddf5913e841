package cn.zhiqing.city;

import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.Role;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.database.FirstStart;
import cn.zhiqing.database.Progress;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** 首次启动: founds a city of ten bodies and lives its years up to today, some requests open, some due, a few late. */
@Component
@ConditionalOnProperty(name = "zhiqing.first-start", havingValue = "true")
class CityFirstStart implements FirstStart {

    private static final long SEED = 2019_0515;

    private final Town town;
    private final Intake intake;
    private final CaseDesk desk;
    private final Calendars calendars;
    private final CityClock clock;
    private final Afterwards afterwards;
    private final FirstPassword password;

    CityFirstStart(
            Town town,
            Player.Doors doors,
            Calendars calendars,
            CityClock clock,
            Afterwards afterwards,
            @Value("${zhiqing.home:var}") String home) {
        this.town = town;
        this.intake = doors.intake();
        this.desk = doors.desk();
        this.calendars = calendars;
        this.clock = clock;
        this.afterwards = afterwards;
        this.password = new FirstPassword(java.nio.file.Path.of(home, "keys", "first-password"));
    }

    /** What follows when the years are lived: their reports, and what they teach. */
    @Component
    record Afterwards(PublishedYears years, SamplePrecedents precedents) {}

    @Override
    public String name() {
        return "city";
    }

    @Override
    public void fill(Progress progress) {
        progress.step("首次启动：建立样例城市（人名、案件均为虚构）", "First start: founding a sample city (people and cases are invented)");
        Random random = new Random(SEED);
        Invention invention = new Invention(random);
        Map<String, Cast> casts = found(invention);
        progress.step("补上往年的办理", "Living its past years");
        List<Player.Year> years = years(casts, random);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), CityClock.ZONE);
        int all = Player.count(years, now);
        new Player(intake, desk, invention).play(years, now, done -> progress.count(done, all));
        progress.step("公布往年年报", "Publishing its past reports");
        afterwards.years().publish(casts);
        progress.step("建立案例库", "Founding its library of precedents");
        afterwards.precedents().found(casts);
    }

    private Map<String, Cast> found(Invention invention) {
        String secret = password.create();
        Map<String, BodyId> bodies = new HashMap<>();
        BodyId province = town.found(
                new Town.Plan("shandong", "省政府", "山东省人民政府", null, BodyKind.PROVINCE, "370000", "国务院", "济南市中级人民法院"));
        BodyId city = town.found(
                new Town.Plan("jinan", "市政府", "济南市人民政府", province, BodyKind.CITY, "370100", "山东省人民政府", "济南市中级人民法院"));
        bodies.put("jinan", city);
        Map<String, Cast> casts = new HashMap<>();
        for (SampleCity.Member m : SampleCity.MEMBERS) {
            BodyId body = town.found(planOf(m, java.util.Objects.requireNonNull(bodies.get(m.parent()))));
            bodies.put(m.code(), body);
            casts.put(m.code(), town.staff(body, m.code(), secret, invention));
        }
        town.person(city, "zhuguan", secret, invention, Role.SUPERVISOR);
        town.person(city, "xitong", secret, invention, Role.SYSTEM_ADMIN);
        town.person(city, "anquan", secret, invention, Role.SECURITY_ADMIN);
        town.person(city, "shenji", secret, invention, Role.AUDITOR);
        return casts;
    }

    private static Town.Plan planOf(SampleCity.Member m, BodyId parent) {
        String organ = m.kind() == BodyKind.DISTRICT_DEPARTMENT ? parentName(m) : "济南市人民政府";
        return new Town.Plan(m.code(), m.shortName(), m.name(), parent, m.kind(), m.region(), organ, "济南铁路运输法院");
    }

    private static String parentName(SampleCity.Member m) {
        return SampleCity.MEMBERS.stream()
                .filter(other -> other.code().equals(m.parent()))
                .map(SampleCity.Member::name)
                .findFirst()
                .orElse("济南市人民政府");
    }

    private List<Player.Year> years(Map<String, Cast> casts, Random random) {
        List<Player.Year> years = new ArrayList<>();
        for (SampleFigures sample : SampleFigures.all()) {
            Cast cast = java.util.Objects.requireNonNull(casts.get(sample.code()));
            years.add(new Player.Year(cast, YearPlanner.plan(sample.figures(), calendars.current(), random)));
        }
        LocalDate today = clock.today();
        FlowPlanner flow = new FlowPlanner(calendars.current(), random);
        for (SampleCity.Member m : SampleCity.MEMBERS) {
            List<PlannedCase> cases = new ArrayList<>(flow.plan(begin(m), today.minusDays(70), m.flow()));
            for (int i = 0; i < m.open(); i++) {
                cases.add(flow.open(today, OPEN_SINCE[i % OPEN_SINCE.length], i % 3 == 1));
            }
            if (m.open() >= BUSY) {
                cases.addAll(flow.waiting(today));
            }
            years.add(new Player.Year(java.util.Objects.requireNonNull(casts.get(m.code())), cases));
        }
        return years;
    }

    /** Working days since receipt of the open requests: late, due today, nearly due, fresh. */
    private static final int[] OPEN_SINCE = {23, 20, 18, 15, 16, 12, 9, 7, 5, 3, 2, 1, 19, 14};

    /** Open requests from which on a body has some that wait for others too. */
    private static final int BUSY = 4;

    private static LocalDate begin(SampleCity.Member m) {
        return LocalDate.of(m.year() == 0 ? 2024 : m.year() + 1, m.year() == 0 ? 1 : 2, 5);
    }

    @Override
    public List<String> greeting() {
        return List.of(
                "登录 / sign in  szfbgt.gongkai（政务公开办）  szfbgt.jingban（经办人）  szfbgt.baomi、szfbgt.fazhi（审核人）  szfbgt.qianfa（签发人）",
                "                zhuguan（主管部门）  xitong（系统管理员）  anquan（安全管理员）  shenji（审计员）；其他机关把 szfbgt 换成 kjj、zrzy、zjj、czj、lx、sz",
                "口令 / password " + password.shown());
    }
}

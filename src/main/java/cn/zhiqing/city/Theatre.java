package cn.zhiqing.city;

import cn.zhiqing.access.BodyKind;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.reports.Ledger;
import cn.zhiqing.reports.annual.AnnualTables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Lives published years again in a city of their own, and counts what happened. */
@Component
public class Theatre {

    private static final long SEED = 711;

    private final Town town;
    private final Intake intake;
    private final CaseDesk desk;
    private final Calendars calendars;
    private final Followers followers;
    private final Ledger ledger;

    Theatre(Town town, Intake intake, CaseDesk desk, Calendars calendars, Followers followers, Ledger ledger) {
        this.town = town;
        this.intake = intake;
        this.desk = desk;
        this.calendars = calendars;
        this.followers = followers;
        this.ledger = ledger;
    }

    /**
     * One report whose year is to be lived.
     *
     * @param agency name for its body; the same name may occur twice
     */
    public record Script(String agency, int year, AnnualTables published) {}

    /**
     * What came of a script.
     *
     * @param cases how many requests count in the year: received in it or carried into it
     * @param derived tables 2 and 3 as the ledger counts them
     */
    public record Performance(Script script, BodyId body, int cases, AnnualTables derived) {}

    /**
     * Lives all scripts together, each in a body of its own.
     *
     * @param progress told how many of how many acts are done
     * @throws IllegalStateException when a door refuses an act
     */
    public List<Performance> perform(List<Script> scripts, Progress progress) {
        Random random = new Random(SEED);
        Invention invention = new Invention(random);
        List<Player.Year> years = rehearse(scripts, random, invention);
        LocalDateTime end = LocalDate.MAX.atStartOfDay();
        int all = Player.count(years, end);
        new Player(intake, desk, invention).play(years, end, done -> progress.told(done, all));
        followers.catchUp();
        List<Performance> performances = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            performances.add(applaud(scripts.get(i), years.get(i).cast().body()));
        }
        return performances;
    }

    /** Founds a body for each script and plans its year. */
    private List<Player.Year> rehearse(List<Script> scripts, Random random, Invention invention) {
        BodyId city =
                town.found(new Town.Plan("city", "市政府", "市人民政府", root(), BodyKind.CITY, "370100", "上一级人民政府", "人民法院"));
        List<Player.Year> years = new ArrayList<>();
        for (Script script : scripts) {
            String code = "f" + (years.size() + 1);
            BodyId body = town.found(
                    new Town.Plan(code, code, script.agency(), city, BodyKind.DEPARTMENT, "370100", "市人民政府", "人民法院"));
            Cast cast = town.staff(body, code, "Scratch-" + Long.toString(random.nextLong(), 36), invention);
            YearFigures figures = Figures.of(script.year(), script.published());
            years.add(new Player.Year(cast, YearPlanner.plan(figures, calendars.current(), random)));
        }
        return years;
    }

    private Performance applaud(Script script, BodyId body) {
        AnnualTables published = script.published();
        AnnualTables derived = ledger.tables(body, script.year(), published.format(), published.rows());
        return new Performance(
                script, body, Figures.of(script.year(), published).requests(), derived);
    }

    /** Hears how far a performance has come. */
    @FunctionalInterface
    public interface Progress {
        void told(long done, long of);
    }

    private BodyId root() {
        return town.found(new Town.Plan("province", "省政府", "省人民政府", null, BodyKind.PROVINCE, "370000", "国务院", "人民法院"));
    }
}

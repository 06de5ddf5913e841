package cn.zhiqing.city;

import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.reports.AnnualOffice;
import cn.zhiqing.reports.YearlyFigure;
import cn.zhiqing.reports.annual.Table1Cell;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Enters table 1 of the sample years and publishes their reports, each in the January after its year. */
@Component
class PublishedYears {

    private final AnnualOffice office;
    private final Followers followers;

    PublishedYears(AnnualOffice office, Followers followers) {
        this.office = office;
        this.followers = followers;
    }

    void publish(Map<String, Cast> casts) {
        followers.catchUp();
        for (SampleFigures sample : SampleFigures.all()) {
            Cast cast = java.util.Objects.requireNonNull(casts.get(sample.code()));
            int year = sample.figures().year();
            Actor who = cast.actor(Part.OFFICE);
            Map<Table1Cell, YearlyFigure> first = new EnumMap<>(Table1Cell.class);
            sample.first().forEach((cell, value) -> first.put(cell, new YearlyFigure(value, "已公布的年度报告")));
            CityClock.at(
                    LocalDate.of(year + 1, 1, 20)
                            .atTime(10, 0)
                            .atZone(CityClock.ZONE)
                            .toInstant(),
                    () -> {
                        office.enter(cast.body(), year, first, who).orThrow();
                        office.publish(cast.body(), year, who).orThrow();
                    });
        }
    }
}

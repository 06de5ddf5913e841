package cn.zhiqing.reports;

import cn.zhiqing.cases.years.ClosedYears;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 已发布的年度: tells the case office which years stand in a published report. */
@Component
class ReportedYears implements ClosedYears {

    private final PublishedReports reports;

    ReportedYears(PublishedReports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<LocalDate> publishedOn(BodyId body, int year) {
        return reports.find(body, year).map(PublishedReport::publishedOn);
    }
}

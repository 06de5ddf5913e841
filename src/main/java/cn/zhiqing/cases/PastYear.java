package cn.zhiqing.cases;

import cn.zhiqing.cases.years.ClosedYears;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 往年的日期: whether a receipt day changes what a year that is over has told the public. A year is closed for entries when its
 * report is published, and in any case after 31 January, by when it had to be (条例第四十九条).
 */
@Component
class PastYear {

    private final ObjectProvider<ClosedYears> years;
    private final OfficeDay office;

    PastYear(ObjectProvider<ClosedYears> years, OfficeDay office) {
        this.years = years;
        this.office = office;
    }

    /** What is to be confirmed before a request is entered with this receipt day; null when nothing is. */
    @Nullable
    Refusal question(BodyId body, LocalDate receipt) {
        int year = receipt.getYear();
        LocalDate today = office.now().today();
        if (year >= today.getYear()) {
            return null;
        }
        if (isPublished(body, year)) {
            return new Refusal(
                    "YEAR_PUBLISHED", "条例第五十条", year + " 年度年报已发布，登记后统计将与已发布年报不一致。请核对收到日期；确实是那一年收到的，请确认并写明原因。");
        }
        return today.isAfter(LocalDate.of(year + 1, Month.JANUARY, 31))
                ? new Refusal(
                        "YEAR_CLOSED",
                        "条例第四十九条",
                        year + " 年已经结束，该年度年报应在 " + (year + 1) + " 年 1 月 31 日前发布。请核对收到日期；确实是那一年收到的，请确认并写明原因。")
                : null;
    }

    boolean isPublished(BodyId body, int year) {
        return years.stream().anyMatch(known -> known.publishedOn(body, year).isPresent());
    }
}

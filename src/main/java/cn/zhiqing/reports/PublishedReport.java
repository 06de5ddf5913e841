package cn.zhiqing.reports;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.reports.annual.AnnualTables;
import java.time.LocalDate;

/**
 * 已公布的年报: the tables as they stood on the day of publication, whatever is recorded later.
 *
 * @param edition the newest edition has the highest number
 */
public record PublishedReport(BodyId body, int year, int edition, LocalDate publishedOn, AnnualTables tables) {}

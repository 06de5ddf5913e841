package cn.zhiqing.reports.annual;

import org.jspecify.annotations.Nullable;

/**
 * 政府信息公开工作年度报告: one annual report, read from a file or derived from the ledger.
 *
 * @param agency name of the body as the report says; null when it does not
 * @param year report year; null when the report does not say
 * @param tables the three tables
 * @param narrative what the text states in numbers
 */
public record AnnualReport(
        @Nullable String agency, @Nullable Integer year, AnnualTables tables, Narrative narrative) {
    public ReportFormat format() {
        return tables.format();
    }

    /** The report of the year after this one, of the same body. */
    public boolean precedes(AnnualReport other) {
        return agency != null
                && agency.equals(other.agency)
                && year != null
                && other.year != null
                && other.year == year + 1;
    }

    /** Whether two reports can be added up: the same year, in the same form. */
    public boolean isOfSameFormAndYear(AnnualReport other) {
        return year != null && year.equals(other.year) && format() == other.format();
    }
}

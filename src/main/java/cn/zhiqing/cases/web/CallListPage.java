package cn.zhiqing.cases.web;

import java.util.List;

/** Applicants to be called today (须确认收到), those of earlier days first. */
public record CallListPage(List<Row> rows) {

    public CallListPage {
        rows = List.copyOf(rows);
    }

    /**
     * One applicant to be called.
     *
     * @param applicant masked
     * @param phone masked; empty when none was given
     * @param late whether the day of arrival is over
     */
    public record Row(
            String href,
            String number,
            String subject,
            String applicant,
            String phone,
            String channel,
            String received,
            int tries,
            boolean late) {}
}

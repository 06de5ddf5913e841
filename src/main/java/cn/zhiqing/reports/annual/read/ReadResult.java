package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.layout.Place;
import java.util.List;
import java.util.Map;

/** 读取结果: a report, or why there is none. */
public sealed interface ReadResult {
    /**
     * The file was read.
     *
     * @param report what it holds
     * @param notes Chinese sentences on places where a row was seen but could not be told apart, so that nothing was put in
     * @param places where each value stands in the file; empty for plain text and web pages
     */
    record Read(AnnualReport report, List<String> notes, Map<CellId, Place> places) implements ReadResult {}

    /**
     * The file is no report or cannot be read.
     *
     * @param reason one sentence in Chinese: why, and what to do
     * @param english the same in English
     */
    record Unreadable(String reason, String english) implements ReadResult {}
}

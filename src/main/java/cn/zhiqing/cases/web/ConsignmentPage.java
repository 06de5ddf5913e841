package cn.zhiqing.cases.web;

import java.util.List;

/** 交寄清单 for the post office, with whole names. */
public record ConsignmentPage(String body, String day, String printed, List<Line> lines) {

    public ConsignmentPage {
        lines = List.copyOf(lines);
    }

    /** One item. */
    public record Line(int place, String tracking, String letter, String addressee, String address, String phone) {}
}

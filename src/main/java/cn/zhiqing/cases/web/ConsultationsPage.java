package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Light;
import java.util.List;

/** Letters of other bodies to this one (来函征求意见): those that wait, and those that are done. */
public record ConsultationsPage(List<Row> waiting, List<Row> done) {

    public ConsultationsPage {
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
    }

    /** One letter. */
    public record Row(String href, Light light, String due, String question, String from, String number, String sent) {}
}

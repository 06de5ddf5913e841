package cn.zhiqing.cases.web;

import java.util.List;

/** Letters that came by e-mail (邮件来件): those that wait for a person, and those that are done with. */
public record MailListPage(List<Row> waiting, List<Row> done) {

    public MailListPage {
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
    }

    /**
     * One letter.
     *
     * @param from masked
     */
    public record Row(String href, String subject, String from, String at, int files, String state) {}
}

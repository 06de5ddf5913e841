package cn.zhiqing.cases.web;

import java.util.List;

/** A letter beside the form of 登记来件, filled in as far as the letter tells. */
public record MailFormPage(IntakePage form, String href, String subject, String text, List<String> files) {

    public MailFormPage {
        files = List.copyOf(files);
    }
}

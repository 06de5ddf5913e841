package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FileLine;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** All files of a case, and where one more is added; {@code kinds} is empty for those who may not. */
public record MaterialListPage(
        String number,
        String subject,
        String caseHref,
        String action,
        List<FileLine> files,
        List<Choice> kinds,
        String chosen,
        FormErrors errors) {

    public MaterialListPage {
        files = List.copyOf(files);
        kinds = List.copyOf(kinds);
    }
}

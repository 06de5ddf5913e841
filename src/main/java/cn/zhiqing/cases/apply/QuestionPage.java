package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.FormErrors;
import java.util.List;
import java.util.Map;

/** One question page. */
public record QuestionPage(
        String heading,
        String lead,
        String step,
        String action,
        String back,
        String token,
        List<Ask> asks,
        Map<String, String> answers,
        FormErrors errors,
        boolean first) {

    public String answer(Ask ask) {
        return answer(ask.name());
    }

    public String answer(String name) {
        return answers.getOrDefault(name, "");
    }

    /** A question page whose one group of radio buttons is the heading has no heading of its own. */
    public boolean asksInHeading() {
        return asks.getFirst().kind() == Ask.Kind.QUESTION;
    }
}

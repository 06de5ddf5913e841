package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Light;
import java.util.List;

/**
 * One letter of another body (来函): what it asks, until when, what silence means, and the answer.
 *
 * @param silence what the law makes of no answer
 * @param toSign whether it is still to be signed for
 * @param opinions the three answers; empty when it can no longer be answered
 * @param over why it can no longer be answered; empty while it can
 */
public record ConsultationPage(
        String action,
        String from,
        String number,
        Light light,
        String question,
        String information,
        List<Fact> facts,
        String silence,
        boolean toSign,
        List<Choice> opinions,
        String chosen,
        String text,
        String over,
        List<Fact> answer,
        FormErrors errors,
        String token) {

    public ConsultationPage {
        facts = List.copyOf(facts);
        opinions = List.copyOf(opinions);
        answer = List.copyOf(answer);
    }
}

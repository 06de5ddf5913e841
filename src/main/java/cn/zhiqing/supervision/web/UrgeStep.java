package cn.zhiqing.supervision.web;

import cn.zhiqing.privacy.Secret;
import cn.zhiqing.supervision.UrgeCommand;
import java.time.LocalDate;
import java.util.Locale;

/** 督办函上的一步: what is done with a letter, by which fields of its form, and what is said when it is done. */
enum UrgeStep {
    ANSWER("answer", "promised", "写明哪一天办结", "已回复，主管部门会看到。"),
    RETURN("reason", "answerBy", "写明新的回复期限", "已退回，请对方重新回复。"),
    CLOSE("", "", "", "督办函已办结。"),
    WITHDRAW("why", "", "", "督办函已撤回，编号保留。");

    /** The field of the text, and that of the day; empty when the step has none. */
    final String text;

    final String day;
    final String dayAsked;
    final String done;

    UrgeStep(String text, String day, String dayAsked, String done) {
        this.text = text;
        this.day = day;
        this.dayAsked = dayAsked;
        this.done = done;
    }

    /** The step with which the pattern of an address ends. */
    static UrgeStep at(String pattern) {
        return valueOf(pattern.substring(pattern.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    }

    UrgeCommand.OnUrge command(long urge, String words, LocalDate on) {
        return switch (this) {
            case ANSWER -> new UrgeCommand.AnswerUrge(urge, Secret.of(words), on);
            case RETURN -> new UrgeCommand.ReturnAnswer(urge, Secret.of(words), on);
            case CLOSE -> new UrgeCommand.CloseUrge(urge);
            case WITHDRAW -> new UrgeCommand.WithdrawUrge(urge, Secret.of(words));
        };
    }
}

package cn.zhiqing.cases.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.Incoming;
import cn.zhiqing.cases.IncomingState;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Light;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws letters of other bodies (来函). */
@Component
final class ConsultationDrawing {

    private static final List<Choice> OPINIONS = List.of(
            new Choice(Opinion.AGREES.name(), Opinion.AGREES.label(), "可以不写理由"),
            new Choice(Opinion.AGREES_IN_PART.name(), Opinion.AGREES_IN_PART.label(), "写明哪一部分不能公开、为什么"),
            new Choice(Opinion.OBJECTS.name(), Opinion.OBJECTS.label(), "写明理由和依据"));

    private final Bodies bodies;

    ConsultationDrawing(Bodies bodies) {
        this.bodies = bodies;
    }

    ConsultationsPage list(List<Incoming> letters) {
        return new ConsultationsPage(
                letters.stream()
                        .filter(it -> it.state().isOpen())
                        .map(this::row)
                        .toList(),
                letters.stream()
                        .filter(it -> !it.state().isOpen())
                        .map(this::row)
                        .toList());
    }

    private ConsultationsPage.Row row(Incoming it) {
        return new ConsultationsPage.Row(
                ConsultationPages.HREF + "/" + it.key(),
                light(it),
                it.due() == null || !it.state().isOpen() ? "" : Dates.brief(it.due()),
                Subjects.brief(it.question()),
                bodies.get(it.from()).name(),
                it.number(),
                Dates.brief(it.sentOn()));
    }

    ConsultationPage one(Incoming it, Map<String, String> given, FormErrors errors, String token) {
        return new ConsultationPage(
                ConsultationPages.HREF + "/" + it.key(),
                bodies.get(it.from()).name(),
                it.number(),
                light(it),
                it.question(),
                it.information(),
                facts(it),
                silence(it),
                it.state().isOpen() && it.deliveredOn() == null,
                it.state().isOpen() ? OPINIONS : List.of(),
                given.getOrDefault("opinion", ""),
                given.getOrDefault("answer", ""),
                it.state() == IncomingState.OVER ? "来函机关已经办结这件，不需要再答复。" : "",
                answer(it),
                errors,
                token);
    }

    private static List<Fact> facts(Incoming it) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("对我们来说", it.jointMaker() ? "这条信息由我们共同制作（条例第三十四条）" : "其他有关机关（条例第三十三条第三款）"));
        facts.add(new Fact("发函", Dates.full(it.sentOn())));
        facts.add(new Fact("签收", it.deliveredOn() == null ? "还没有签收" : Dates.full(it.deliveredOn())));
        facts.add(new Fact("最迟答复", it.due() == null ? "签收之日起 15 个工作日" : Dates.full(it.due())));
        return facts;
    }

    private static List<Fact> answer(Incoming it) {
        if (it.opinion() == null || it.answeredOn() == null) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("意见", it.opinion().label()));
        facts.add(new Fact("答复", Dates.full(it.answeredOn())));
        if (!it.answer().isBlank()) {
            facts.add(new Fact("内容", it.answer()));
        }
        return facts;
    }

    /** Nothing once it is answered or over. */
    private static String silence(Incoming it) {
        if (!it.state().isOpen()) {
            return "";
        }
        if (it.jointMaker()) {
            return it.state() == IncomingState.LAPSED
                    ? "15 个工作日已经过去，没有答复视为同意公开（条例第三十四条）。现在答复仍会转给来函机关。"
                    : "收到之日起 15 个工作日内不答复，视为同意公开（条例第三十四条）。";
        }
        return "不答复的，由来函机关依法决定。";
    }

    private static Light light(Incoming it) {
        return switch (it.state()) {
            case ANSWERED, OVER -> Light.done(it.state().label());
            case LAPSED -> new Light("over", it.jointMaker() ? "期满，视为同意" : "期满未答复");
            case NEW, WAITING, LATE ->
                it.remaining() == null ? Light.today(it.state().label()) : Light.remaining(it.remaining());
        };
    }
}

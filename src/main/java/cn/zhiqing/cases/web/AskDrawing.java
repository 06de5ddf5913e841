package cn.zhiqing.cases.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.asks.AskDesk;
import cn.zhiqing.cases.asks.AskStage;
import cn.zhiqing.cases.asks.AskView;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.Pager;
import cn.zhiqing.ui.Possible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws the pages of corrections and suggestions (更正和建议). */
@Component
final class AskDrawing {

    private static final int SIZE = 20;

    private final AskDesk desk;
    private final Bodies bodies;
    private final CityClock clock;

    AskDrawing(AskDesk desk, Bodies bodies, CityClock clock) {
        this.desk = desk;
        this.bodies = bodies;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    AskListPage list(Viewer viewer, int page) {
        return new AskListPage(
                desk.list(viewer, (page - 1) * SIZE, SIZE).stream()
                        .map(this::row)
                        .toList(),
                desk.open(viewer),
                new Pager(page, SIZE, desk.all(viewer), "件", AskPages.HREF + "?"),
                desk.mayReceive(viewer));
    }

    private AskListPage.Row row(AskView ask) {
        var answered = ask.answered();
        String result = answered == null
                ? ask.stage().label()
                : answered.answer().label()
                        + (answered.publishBy() == null ? "" : "，" + Dates.full(answered.publishBy()) + "前");
        return new AskListPage.Row(
                AskPages.HREF + "/" + ask.id(),
                ask.number(),
                ask.kind().label(),
                Subjects.brief(ask.what()),
                who(ask),
                Dates.brief(ask.receivedOn()),
                result);
    }

    private static String who(AskView ask) {
        return ask.name().isEmpty() ? ask.applicants() + " 人申请" : ask.name();
    }

    AskPage page(AskView ask, Viewer viewer) {
        return new AskPage(
                ask.number(),
                ask.kind().label(),
                ask.stage().label(),
                ask.kind().article(),
                ask.what().lines().toList(),
                facts(ask),
                acts(ask),
                desk.hasLetter(ask.id(), viewer) ? AskPages.HREF + "/" + ask.id() + "/letter" : "");
    }

    private List<Fact> facts(AskView ask) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("提出人", who(ask)));
        add(facts, "个人信息", forgotten(ask));
        add(facts, "身份证明", ask.idNumber());
        add(facts, "联系方式", ask.contact());
        facts.add(new Fact(
                "收到", Dates.full(ask.receivedOn()) + "　" + ask.channel().label()));
        if (ask.from() != null) {
            facts.add(new Fact("转来的机关", bodies.get(ask.from()).name()));
        }
        if (ask.applicants() > 1) {
            facts.add(new Fact("提出人数", ask.applicants() + " 人"));
        }
        add(facts, "证据", ask.evidence());
        var checked = ask.checked();
        if (checked != null) {
            facts.add(new Fact(
                    "核查",
                    Dates.full(checked.on()) + "　" + found(ask.kind(), checked.holds()) + "　" + checked.finding()));
        }
        answer(ask, facts);
        return facts;
    }

    private static void answer(AskView ask, List<Fact> facts) {
        var answered = ask.answered();
        if (answered != null) {
            facts.add(new Fact(
                    "答复", Dates.full(answered.on()) + "　" + answered.answer().label()));
            add(facts, "有权机关", answered.whither());
            add(facts, "最迟公开", answered.publishBy() == null ? "" : Dates.full(answered.publishBy()));
            facts.add(new Fact("处理情况", answered.reason()));
        }
    }

    private static String forgotten(AskView ask) {
        return ask.forgottenOn() == null ? "" : "保管期满，" + Dates.full(ask.forgottenOn()) + "已删除，编号和结果保留";
    }

    private static String found(AskKind kind, boolean holds) {
        return kind == AskKind.RECORDS ? holds ? "属实" : "不属实" : holds ? "可以公开" : "不宜公开";
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }

    private static List<Possible> acts(AskView ask) {
        String href = AskPages.HREF + "/" + ask.id();
        return switch (ask.stage()) {
            case RECEIVED ->
                List.of(
                        Possible.main("核查", "查清是不是像提出的那样。", "核查", href + "/check"),
                        Possible.act("答复", "不属于本机关职能范围的，不用核查，直接转送或者告知。", "答复", href + "/answer"));
            case CHECKED ->
                List.of(
                        Possible.main("答复", "更正、不予更正由签发人答复；建议由政务公开办答复。", "答复", href + "/answer"),
                        Possible.act("重新核查", "新的结果替换原来的。", "重新核查", href + "/check"));
            case ANSWERED -> List.of();
        };
    }

    AskFormPage receive(AskKind kind, Map<String, String> entered, FormErrors errors, String token) {
        return new AskFormPage(
                Menu.ASKS,
                kind == AskKind.RECORDS ? "登记更正申请" : "登记公开建议",
                "",
                AskPages.HREF,
                "更正和建议",
                AskPages.HREF + "/new?kind=" + kind,
                kind.article(),
                kind == AskKind.RECORDS ? "有证据证明本机关提供的、与其自身相关的记录不准确的，可以要求更正。" : "申请人建议主动公开的，或者多个申请人要同一信息的，登记在这里。",
                List.of(),
                AskForms.receive(kind, today()),
                List.of("取得编号，不计入依申请公开的数量。", "个人信息加密保存，页面上只显示遮盖后的。"),
                List.of(),
                entered,
                errors,
                0,
                token);
    }

    AskFormPage check(AskView ask, Map<String, String> entered, FormErrors errors, String token) {
        return form(ask, "核查", AskForms.check(ask, today()), "核查提出的内容，写明查了什么。", entered, errors, token);
    }

    AskFormPage answer(AskView ask, Map<String, String> entered, FormErrors errors, String token) {
        return form(ask, "答复", answerFields(ask), "答复后出具告知书，不能再改。", entered, errors, token);
    }

    List<Field> answerFields(AskView ask) {
        List<Choice> others = bodies.all().stream()
                .filter(body -> !body.id().equals(ask.body()))
                .map(body -> Choice.of(Long.toString(body.id().value()), body.name()))
                .toList();
        return AskForms.answer(ask, others, today());
    }

    private static AskFormPage form(
            AskView ask,
            String title,
            List<Field> fields,
            String lead,
            Map<String, String> entered,
            FormErrors errors,
            String token) {
        String slug = title.equals("核查") ? "/check" : "/answer";
        return new AskFormPage(
                Menu.ASKS,
                title,
                ask.kind().label() + " " + ask.number(),
                AskPages.HREF + "/" + ask.id(),
                ask.number(),
                AskPages.HREF + "/" + ask.id() + slug,
                ask.kind().article(),
                lead,
                ask.what().lines().toList(),
                fields,
                List.of(),
                ask.stage() == AskStage.ANSWERED ? List.of("本件已经答复，不能再办理。") : List.of(),
                entered,
                errors,
                ask.version(),
                token);
    }
}

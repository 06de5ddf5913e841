package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.web.CasePage.Block;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts of a case that not every case has (补正、征求意见、延期、收费、拟稿、救济). */
final class CaseBlocks {

    private CaseBlocks() {}

    static List<Block> of(CaseView view, Happenings names) {
        var blocks = new ArrayList<Block>();
        if (!view.missing().isEmpty()) {
            blocks.add(missing(view));
        }
        if (view.extensionProposed() != null) {
            blocks.add(extension(view.extensionProposed()));
        }
        if (view.draft() != null) {
            blocks.add(draft(view.draft(), names));
        }
        if (view.correction() != null) {
            blocks.add(correction(view.correction()));
        }
        view.consultations().forEach(consultation -> blocks.add(consultation(consultation)));
        if (!view.beside().searches().isEmpty()) {
            blocks.add(DeskBlocks.searches(view.beside().searches()));
        }
        view.beside().helps().forEach(help -> blocks.add(DeskBlocks.help(help, names)));
        if (view.fee() != null) {
            blocks.add(fee(view.fee(), view.summary().stage()));
        }
        view.remedies().forEach(remedy -> blocks.add(remedy(remedy)));
        return blocks;
    }

    private static Block missing(CaseView view) {
        var facts = new ArrayList<Fact>();
        for (String sentence : view.missing()) {
            facts.add(new Fact("缺第 " + (facts.size() + 1) + " 项", sentence));
        }
        return new Block("b-missing", "申请缺少的内容", "条例第二十九条，一次告知补正", facts);
    }

    private static Block extension(CaseView.Extension asked) {
        return new Block(
                "b-extension",
                "提请延期",
                "等公开办负责人决定",
                List.of(
                        new Fact("延长", asked.workingDays() + " 个工作日"),
                        new Fact("提请", Dates.brief(asked.proposedOn())),
                        new Fact("理由", asked.reason())));
    }

    private static Block draft(CaseView.Draft draft, Happenings names) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("结论", draft.kind().label() + "（" + draft.kind().article() + "）"));
        if (!draft.withheldGrounds().isEmpty()) {
            facts.add(new Fact(
                    "不予公开部分",
                    draft.withheldGrounds().stream().map(k -> k.label()).collect(Collectors.joining("；"))));
        }
        draft.facts().forEach((fact, text) -> facts.add(new Fact(fact.label(), text)));
        facts.add(new Fact("拟稿人", draft.drafter() == null ? "系统" : names.name(draft.drafter())));
        String passed = draft.passed().stream().map(step -> step.label()).collect(Collectors.joining("、"));
        return new Block("b-draft", "拟稿", passed.isEmpty() ? "还没有审查" : "已过" + passed, facts);
    }

    private static Block correction(CaseView.Correction it) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("要补正的事项", it.items()));
        facts.add(new Fact("告知", Dates.brief(it.requestedOn()) + "，期限 " + it.limitWorkingDays() + " 个工作日"));
        facts.add(new Fact("申请人收到", orNotYet(it.noticeReceivedOn())));
        facts.add(new Fact("收到补正", orNotYet(it.correctedOn())));
        if (!it.content().isBlank()) {
            facts.add(new Fact("补正的内容", it.content()));
        }
        return new Block("b-correction", "补正", it.correctedOn() == null ? "等待补正" : "已补正", facts);
    }

    private static Block consultation(CaseView.Consultation it) {
        String whom = it.thirdParty() ? "第三方" : it.jointMaker() ? "共同制作机关" : "其他机关";
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("对方", it.party()));
        facts.add(new Fact("问什么", it.question()));
        if (!it.information().isBlank()) {
            facts.add(new Fact("所涉信息", it.information()));
        }
        facts.add(new Fact("发出", Dates.brief(it.sentOn())));
        if (it.answerBy() != null) {
            facts.add(new Fact("请对方答复", Dates.full(it.answerBy()) + "前"));
        }
        facts.add(new Fact("对方收到", orNotYet(it.deliveredOn())));
        facts.add(new Fact("答复", orNotYet(it.answeredOn())));
        if (it.opinion() != null) {
            facts.add(new Fact("意见", it.opinion().label() + "　" + it.answer()));
        }
        return new Block(
                "b-consultation-" + it.number(),
                "征求意见 第 " + it.number() + " 号",
                whom + (it.answeredOn() == null ? " · 未答复" : " · 已答复"),
                facts);
    }

    private static Block fee(CaseView.Fee fee, CaseStage stage) {
        String unpaid = stage == CaseStage.AWAITING_PAYMENT ? "等待缴费" : "没有缴费，本件不再等待";
        return new Block(
                "b-fee",
                "信息处理费",
                fee.paidOn() == null ? unpaid : "已缴费",
                List.of(
                        new Fact("金额", "%,d 元".formatted(fee.amount())),
                        new Fact(
                                "计收方式",
                                fee.basis().label() + "，" + fee.quantity()
                                        + (fee.basis() == FeeBasis.PAGES ? " 页" : " 件")),
                        new Fact("通知发出", Dates.brief(fee.noticeOn())),
                        new Fact("申请人收到", orNotYet(fee.noticeReceivedOn())),
                        new Fact("缴费", orNotYet(fee.paidOn()))));
    }

    private static Block remedy(CaseView.Remedy remedy) {
        return new Block(
                "b-remedy-" + remedy.number(),
                remedy.track().label(),
                remedy.result() == null ? "尚未审结" : remedy.result().label(),
                List.of(
                        new Fact("提出", Dates.full(remedy.soughtOn())),
                        new Fact("结果", remedy.decidedOn() == null ? "尚未审结" : Dates.full(remedy.decidedOn()))));
    }

    private static String orNotYet(java.time.@Nullable LocalDate day) {
        return day == null ? "还没有登记" : Dates.full(day);
    }
}

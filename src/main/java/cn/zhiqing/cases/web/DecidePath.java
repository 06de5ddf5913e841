package cn.zhiqing.cases.web;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.ui.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a reply is judged (判断步骤): each question either ends in a kind of reply or leads to the next, so that
 * an exemption is only reached when nothing before it decides (条例第二条、第十条、第十四条至第十六条、第三十六条至第三十九条).
 */
final class DecidePath {

    static final int LAST = 6;
    static final int HOLDING = 4;
    static final int EXEMPTION = 5;
    static final int SEVERANCE = 6;
    static final String ON = "on";
    /** Not a reply: the correction notice comes first. */
    static final String CORRECT_FIRST = "CORRECT";

    private static final List<Step> STEPS = List.of(first(), second(), third(), fourth(), fifth(), sixth());

    private DecidePath() {}

    /**
     * One question.
     *
     * @param title the words of the path at the side
     * @param onward what was answered when the path went on
     * @param law the article, in its own words, shortened
     */
    record Step(
            int number,
            String title,
            String onward,
            String article,
            String question,
            String hint,
            List<Choice> choices,
            String law) {}

    static Step step(int number) {
        return STEPS.get(Math.clamp(number, 1, LAST) - 1);
    }

    static List<Step> steps() {
        return STEPS;
    }

    private static Choice on(String label, String hint) {
        return new Choice(ON, label, hint);
    }

    private static Choice kind(ReplyKind kind, String label, String hint) {
        return new Choice(kind.name(), label, hint);
    }

    private static Step first() {
        return new Step(
                1,
                "是不是政府信息",
                "是",
                "第二条",
                "要的东西，是行政机关履行行政管理职能时制作或者获取、并且记录保存下来的吗？",
                "党务、司法、民事活动中的信息，咨询政策、要求解释，都不是。",
                List.of(on("是", "继续看内容是否明确"), kind(ReplyKind.NOT_GOVERNMENT_INFORMATION, "不是政府信息", "写明理由，告知申请人")),
                "本条例所称政府信息，是指行政机关在履行行政管理职能过程中制作或者获取的，以一定形式记录、保存的信息。");
    }

    private static Step second() {
        return new Step(
                2,
                "内容是否明确",
                "明确",
                "第二十九、三十条",
                "看申请写的名称、文号或者特征，知道要找哪一份信息吗？",
                "不明确的，应当在收到之日起 7 个工作日内一次性告知补正。",
                List.of(
                        on("明确，找得到", "继续"),
                        new Choice(CORRECT_FIRST, "不明确，还没有告知补正", "先去告知补正"),
                        kind(ReplyKind.STILL_UNCLEAR, "补正以后仍不明确", "写明哪里不明确")),
                "政府信息公开申请内容不明确的，行政机关应当给予指导和释明，并自收到申请之日起7个工作日内一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限。");
    }

    private static Step third() {
        return new Step(
                3,
                "已公开、重复、信访等",
                "都不是",
                "第三十五、三十六、三十九条",
                "这件申请是不是下面的情形？",
                "",
                List.of(
                        on("都不是", "继续看本机关有没有"),
                        kind(ReplyKind.ALREADY_PUBLIC, "已经主动公开", "告知在哪里能看到，写到网址、期号或者地点"),
                        kind(ReplyKind.PUBLICATION, "要公报、报刊、书籍等公开出版物", "告知获取的途径"),
                        kind(ReplyKind.QUERY, "工商、不动产登记等另有查询规定", "告知依照哪部法律、到哪里查"),
                        kind(ReplyKind.REPEAT, "同一申请人重复申请同一信息，已经答复过", "写明上次答复的编号和日期"),
                        kind(ReplyKind.RECONFIRM, "要求确认或者重新出具已经获取的信息", "写明上次提供的编号和日期"),
                        kind(ReplyKind.PETITION, "以申请的形式信访、投诉、举报", "告知反映问题的渠道"),
                        kind(ReplyKind.EXCESSIVE, "大量反复申请，说明的理由不合理", "先要求说明理由")),
                "行政机关收到重复申请且已作出答复的，告知申请人不予重复处理；以申请的形式进行信访、投诉、举报等活动的，告知不作为政府信息公开申请处理并可以告知相应渠道。");
    }

    private static Step fourth() {
        return new Step(
                4,
                "本机关有没有",
                "有",
                "第十、三十六、三十八条",
                "本机关制作或者保存着这份信息吗？",
                "查过档案、业务系统和经办处室再选。",
                List.of(
                        on("有现成的", "继续看有没有不予公开的情形"),
                        kind(ReplyKind.NOT_EXIST, "经检索没有", "写明检索的系统、关键词、档案和日期"),
                        kind(ReplyKind.NOT_OURS, "不归本机关负责公开", "说明理由；能确定负责机关的，告知名称和联系方式"),
                        kind(ReplyKind.NEEDS_MAKING, "没有现成的，要加工、分析另行制作", "告知现有的信息有哪些")),
                "行政机关向申请人提供的信息，应当是已制作或者获取的政府信息。需要行政机关对现有政府信息进行加工、分析的，行政机关可以不予提供。");
    }

    private static Step fifth() {
        return new Step(
                5,
                "有没有不予公开的情形",
                "有",
                "第十四、十五、十六条",
                "公开以后，会碰到下面哪一种情形？",
                "“应当不予公开”没有裁量；“可以不予公开”要写明为什么这一次不公开。",
                List.of(
                        kind(ReplyKind.GRANT, "都没有，可以公开", "予以公开，写明提供哪些材料"),
                        kind(ReplyKind.REFUSE_SECRET, "依法确定为国家秘密", "应当不予公开，第十四条"),
                        kind(ReplyKind.REFUSE_LAW, "法律、行政法规禁止公开", "应当不予公开，写明哪一部法律哪一条，第十四条"),
                        kind(ReplyKind.REFUSE_SAFETY, "可能危及国家安全、公共安全、经济安全、社会稳定", "应当不予公开，第十四条"),
                        kind(ReplyKind.REFUSE_THIRD, "损害第三方的商业秘密、个人隐私", "先书面征求意见；不答复不等于同意，第十五条"),
                        kind(ReplyKind.REFUSE_INTERNAL, "人事管理、后勤管理、内部工作流程", "可以不予公开，第十六条第一款"),
                        kind(ReplyKind.REFUSE_PROCESS, "讨论记录、过程稿、磋商信函、请示报告", "可以不予公开，第十六条第二款"),
                        kind(ReplyKind.REFUSE_CASEFILE, "行政执法案卷", "可以不予公开，第十六条第二款")),
                "涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开。但是，第三方同意公开或者行政机关认为不公开会对公共利益造成重大影响的，予以公开。");
    }

    private static Step sixth() {
        return new Step(
                6,
                "能否区分处理",
                "",
                "第三十七条",
                "把不能公开的部分遮去以后，其余部分还能公开吗？",
                "能区分而没有区分，是复议中被纠正最多的原因。",
                List.of(
                        new Choice(ReplyKind.PARTIAL.name(), "能区分，其余部分公开", "部分公开，对不予公开的部分逐项说明理由"),
                        new Choice("ALL", "不能区分，全部不予公开", "不予公开，说明理由")),
                "申请公开的信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理的，行政机关应当向申请人提供可以公开的政府信息内容，并对不予公开的内容说明理由。");
    }

    /** Kinds that a clerk proposes, for those who know the answer already. */
    static List<Choice> all() {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", "请选择"));
        for (ReplyKind kind : ReplyKind.values()) {
            if (kind.isProposed()) {
                all.add(Choice.of(kind.name(), kind.label() + "（" + kind.article() + "）"));
            }
        }
        return all;
    }

    /** Why parts of a document may be withheld: the seven exemptions. */
    static List<Choice> grounds() {
        return step(EXEMPTION).choices().stream()
                .filter(choice -> choice.value().startsWith("REFUSE_"))
                .toList();
    }

    /** An exemption does not decide alone: whether parts can be severed is asked after it (第三十七条). */
    static boolean leadsOn(ReplyKind kind) {
        return kind.name().startsWith("REFUSE_");
    }

    static Optional<ReplyKind> kindOf(String name) {
        for (ReplyKind kind : ReplyKind.values()) {
            if (kind.name().equals(name) && kind.isProposed()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

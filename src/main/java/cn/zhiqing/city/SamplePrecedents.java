package cn.zhiqing.city;

import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Queue;
import cn.zhiqing.cases.QueueQuery;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.precedents.PrecedentCommand.Share;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.precedents.PrecedentText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 样例案例: a few precedents of the sample bodies, proposed and checked by their people; the text is invented. */
@Component
final class SamplePrecedents {

    private static final String REGULATION = "《中华人民共和国政府信息公开条例》";

    private final PrecedentDesk precedents;
    private final CaseDesk cases;

    SamplePrecedents(PrecedentDesk precedents, CaseDesk cases) {
        this.precedents = precedents;
        this.cases = cases;
    }

    private record Sample(
            String body,
            ReplyKind kind,
            String title,
            String question,
            String facts,
            String reasoning,
            String result,
            String documents) {

        PrecedentText text() {
            return new PrecedentText(
                    Map.of(
                            PrecedentText.Part.TITLE, title,
                            PrecedentText.Part.QUESTION, question,
                            PrecedentText.Part.FACTS, facts,
                            PrecedentText.Part.REASONING, reasoning,
                            PrecedentText.Part.RESULT, result,
                            PrecedentText.Part.DOCUMENTS, documents),
                    List.of());
        }
    }

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    "zrzy",
                    ReplyKind.PARTIAL,
                    "征收补偿安置协议中其他被征收户信息的遮盖",
                    "某片区城市更新项目的征收补偿方案批复，以及已经签订的全部补偿安置协议。",
                    "方案批复已经制作并保存。补偿安置协议由征收部门与各户分别签订，载有户主姓名、身份证件号码、房屋坐落、面积和补偿金额。\n本机关书面征求了其他各户意见，多数不同意公开，少数没有答复。",
                    "补偿方案批复是本机关制作的政府信息，应当公开。协议中的姓名、证件号码、房屋坐落属于个人隐私；但补偿标准、面积与金额的对应关系涉及分配公平，遮盖身份以后公开，"
                            + "既能监督分配，又不致认出各户。能够区分处理的，应当提供可以公开的部分。第三方没有答复，不等于同意。",
                    "提供方案批复全文和遮盖身份信息后的协议汇总表；姓名、证件号码、门牌和银行账号不予公开。",
                    REGULATION + "第十五条、第三十二条、第三十七条"),
            new Sample(
                    "zjj",
                    ReplyKind.REFUSE_THIRD,
                    "工程评标报告中未中标单位技术方案",
                    "某道路工程的评标报告和各投标单位的投标文件。",
                    "评标报告由招标代理单位提交备案。中标结果、评标委员会意见和得分排序已经公示。\n本机关征求了各投标单位意见，三家均不同意公开技术方案和报价明细，并说明了理由。",
                    "未中标单位的技术方案、报价构成没有公开过，单位采取了保密措施，公开会使同业知悉其成本，损害竞争地位，属于商业秘密。已经公示的得分和排序不属于商业秘密，应当告知获取途径。"
                            + "衡量公共利益：评标是否公正可以通过已经公示的内容和投诉处理程序监督，没有不公开即对公共利益造成重大影响的情形。",
                    "投标文件的技术方案和报价明细不予公开；告知已经公示的评标结果在哪里查看。",
                    REGULATION + "第十五条、第三十二条；《中华人民共和国反不正当竞争法》第九条"),
            new Sample(
                    "szfbgt",
                    ReplyKind.NOT_EXIST,
                    "会议没有形成纪要：检索说明写到什么程度",
                    "某年某次专题会议的会议纪要。",
                    "申请写明了会议的年份和主题，没有文号。经办人查了公文系统、会议管理系统和档案室目录，换了四组关键词，并向会议承办处室核实：会议开过，只作了口头布置，没有形成纪要。",
                    "答复信息不存在，要能证明尽到了合理检索义务：查了哪些系统和载体、用了哪些词、查了哪个时间段、向谁核实过。只写“经检索未找到”，不足以说明理由。会议开过与纪要存在是两回事，要把没有形成的原因说清楚。",
                    "告知该纪要不存在，写明检索的系统、关键词、时间范围和向承办处室核实的情况。",
                    REGULATION + "第三十六条第（四）项"),
            new Sample(
                    "lx",
                    ReplyKind.REFUSE_PROCESS,
                    "讨论稿与会签意见：过程性信息的界限",
                    "某办法制定过程中各部门的会签意见和历次讨论稿。",
                    "该办法已经正式印发并主动公开。会签意见和讨论稿保存在承办科室，没有对外产生效力。",
                    "讨论记录、过程稿、请示报告属于行政机关履行职责过程中形成的过程性信息，公开可能影响今后坦率讨论。但“可以不予公开”不等于一律不公开，要写明这一次为什么不公开。"
                            + "办法已经生效的，其正式文本、起草说明和公开征求意见的采纳情况不属于过程性信息。",
                    "会签意见和讨论稿不予公开；提供办法正式文本、起草说明的查阅网址。",
                    REGULATION + "第十六条第二款"),
            new Sample(
                    "zrzy",
                    ReplyKind.NOT_OURS,
                    "不动产登记资料与政府信息公开的衔接",
                    "某宗地历次不动产登记的全部资料。",
                    "登记资料由不动产登记机构保管，法律、行政法规对查询主体和程序有专门规定。本机关负责的是出让合同和供地批准文件。",
                    "先分清要的是什么：登记簿和原始登记资料，按专门规定查询；供地批准文件、出让合同是本机关的政府信息，应当按本条例答复。不能笼统以“不属于本机关”推出门，要告诉申请人去哪里、怎样查。",
                    "告知登记资料由不动产登记机构负责及其查询办法；供地批准文件另行提供。",
                    REGULATION + "第三十六条第（五）项、第（七）项；《不动产登记暂行条例》"));

    /** Founds them for the bodies that have a closed request of the kind. */
    int found(Map<String, Cast> casts) {
        int made = 0;
        for (Sample sample : SAMPLES) {
            Cast cast = casts.get(sample.body());
            if (cast != null
                    && closed(cast, sample.kind())
                            .filter(request -> share(cast, request, sample))
                            .isPresent()) {
                made++;
            }
        }
        return made;
    }

    private boolean share(Cast cast, CaseSummary request, Sample sample) {
        return precedents
                .propose(request, sample.text(), cast.viewer(Part.OFFICE))
                .map(made ->
                        precedents.handle(new Share(made.id(), true), cast.viewer(Part.LEGAL_REVIEWER), made.version()))
                .isAccepted();
    }

    private Optional<CaseSummary> closed(Cast cast, ReplyKind kind) {
        var query = new QueueQuery(
                Set.of(cast.body()),
                Set.of(CaseStage.SERVED, CaseStage.ARCHIVED),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                kind,
                null,
                QueueQuery.Sort.NEWEST,
                0,
                5);
        return cases.queue(query).rows().stream()
                .map(Queue.Row::summary)
                .filter(row -> row.repliedOn() != null)
                .findFirst();
    }
}

package cn.zhiqing.precedents;

import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.precedents.PrecedentText.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 案例初稿: what can be said of a closed request by itself, without the people in it; a person goes on from there. */
@Component
public class FirstDraft {

    private static final int TITLE = 40;

    private final Anonymising anonymising;

    FirstDraft(Anonymising anonymising) {
        this.anonymising = anonymising;
    }

    /** The text from which the form starts. */
    public PrecedentText of(CaseView request) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(Part.TITLE, title(request));
        parts.put(Part.QUESTION, question(request));
        parts.put(Part.FACTS, String.join("\n", facts(request)));
        parts.put(Part.REASONING, said(request, Fact.REASON, Fact.DISCRETION, Fact.SEARCH_RECORD));
        parts.put(Part.RESULT, result(request));
        parts.put(Part.DOCUMENTS, "《中华人民共和国政府信息公开条例》" + articles(request));
        return anonymising.without(request.summary().id(), new PrecedentText(parts, List.of()));
    }

    private static String title(CaseView request) {
        String asked = request.items().isEmpty()
                ? ""
                : request.items().getFirst().subject().strip();
        String first = asked.lines().findFirst().orElse("");
        var reply = request.summary().reply();
        return (first.length() > TITLE ? first.substring(0, TITLE) : first)
                + (reply == null ? "" : "：" + reply.label().replaceFirst("^.*：", ""));
    }

    private static String question(CaseView request) {
        return request.items().stream()
                .map(item -> Stream.of(item.subject(), item.documentNo(), item.features())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("　")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> facts(CaseView request) {
        List<String> lines = new ArrayList<>();
        var summary = request.summary();
        lines.add("%s，申请人（%s）通过%s提出申请。"
                .formatted(
                        month(summary.receivedOn()),
                        summary.applicantKind().label(),
                        summary.channel().label()));
        var correction = request.correction();
        if (correction != null) {
            lines.add("告知补正：" + correction.items()
                    + (correction.content().isBlank() ? "" : "　补正后：" + correction.content()));
        }
        for (CaseView.Consultation asked : request.consultations()) {
            var opinion = asked.opinion();
            lines.add("征求%s意见：%s"
                    .formatted(
                            asked.thirdParty() ? "第三方" : "其他机关",
                            opinion == null ? "没有答复" : opinion.label() + "。" + asked.answer()));
        }
        request.beside().searches().forEach(search -> lines.add("检索了相关记录，命中 " + search.hits() + " 件。"));
        if (summary.extended()) {
            lines.add("经批准延期答复。");
        }
        return lines;
    }

    private static String result(CaseView request) {
        var reply = request.summary().reply();
        String head = reply == null ? "" : reply.label() + "（" + reply.article() + "）。";
        return head
                + said(request, Fact.MATERIAL, Fact.WITHHELD, Fact.WHERE_PUBLIC, Fact.WHAT_EXISTS, Fact.COMPETENT_BODY);
    }

    private static String said(CaseView request, Fact... facts) {
        var draft = request.draft();
        return draft == null
                ? ""
                : Stream.of(facts)
                        .map(fact -> draft.facts().getOrDefault(fact, ""))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n"));
    }

    private static String articles(CaseView request) {
        var reply = request.summary().reply();
        return reply == null ? "" : reply.article().replace("条例", "");
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月";
    }
}

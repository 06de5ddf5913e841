package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.ReviewChains;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.cases.events.ReviewChainAdopted;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the review chains that a person administers. */
@Component
class ReviewChainPages {

    private static final List<Choice> STEPS = List.of(
            new Choice(ReviewStep.SECTION.name(), ReviewStep.SECTION.label(), "由审核人办理，在各项审查以前"),
            new Choice(ReviewStep.LEGAL.name(), ReviewStep.LEGAL.label(), "由审核人办理"),
            new Choice(ReviewStep.LEADER.name(), ReviewStep.LEADER.label(), "由签发人办理，在签发以前"));

    private static final List<Choice> ORDERS = List.of(
            Choice.of("SECRECY", "先保密审查，后合法性审查"), Choice.of("LEGAL", "先合法性审查，后保密审查"), Choice.of("BOTH", "同时进行，都通过为止"));

    private final ReviewChains chains;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;
    private final CityClock clock;

    ReviewChainPages(ReviewChains chains, Bodies bodies, Doorkeeper doorkeeper, CityClock clock) {
        this.chains = chains;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    /** The form as it is first shown: the usual chain, from tomorrow. */
    ReviewChainForm fresh(Viewer viewer) {
        return new ReviewChainForm(
                viewer.body().toString(),
                "",
                clock.today().plusDays(1).toString(),
                List.of(ReviewStep.LEGAL.name()),
                "SECRECY",
                "");
    }

    ReviewChainPage draw(Viewer viewer, FormErrors errors, ReviewChainForm form) {
        List<BodyId> scope = doorkeeper.scope(viewer, Act.ADMIN_BODIES);
        return new ReviewChainPage(
                scope.stream().flatMap(this::lines).toList(),
                scope.stream()
                        .map(id -> Choice.of(id.toString(), bodies.get(id).shortName()))
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of("", "全部答复种类")),
                                Arrays.stream(ReplyKind.values())
                                        .filter(ReplyKind::isProposed)
                                        .map(kind -> Choice.of(kind.name(), kind.label())))
                        .toList(),
                STEPS,
                ORDERS,
                errors,
                form);
    }

    private Stream<ReviewChainPage.Line> lines(BodyId id) {
        List<ReviewChainAdopted> adopted = chains.adopted(id);
        var lines = new ArrayList<ReviewChainPage.Line>();
        for (int i = adopted.size() - 1; i >= 0; i--) {
            lines.add(line(adopted.get(i), adopted.subList(i + 1, adopted.size())));
        }
        return lines.stream();
    }

    private ReviewChainPage.Line line(ReviewChainAdopted one, List<ReviewChainAdopted> later) {
        LocalDate today = clock.today();
        boolean replaced = later.stream()
                .anyMatch(next -> Objects.equals(next.kind(), one.kind())
                        && !next.from().isAfter(one.from().isAfter(today) ? one.from() : today)
                        && !next.from().isBefore(one.from()));
        String standing = replaced ? "已被替换" : one.from().isAfter(today) ? "未生效" : "生效中";
        return new ReviewChainPage.Line(
                bodies.get(one.body()).shortName(),
                one.kind() == null ? "全部" : one.kind().label(),
                way(one.chain()),
                one.chain().severalByOne() ? "可以一人办理几个环节" : "每个环节由不同的人办理",
                Dates.full(one.from()),
                standing);
    }

    private static String way(ReviewChain chain) {
        return chain.stages().stream()
                .map(stage -> stage.stream().map(ReviewStep::label).collect(Collectors.joining("＋")))
                .collect(Collectors.joining(" → ", "拟稿 → ", ""));
    }
}

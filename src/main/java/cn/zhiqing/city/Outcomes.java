package cn.zhiqing.city;

import cn.zhiqing.cases.events.ReplyKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Which replies a column of a year's table stands for: as many of each row as the table says. */
final class Outcomes {

    /** The leaf rows and the replies that count there; the old form has one row for 三（六）. */
    private static final Map<String, List<ReplyKind>> KINDS = Map.ofEntries(
            Map.entry("R3_1_GRANT", List.of(ReplyKind.GRANT, ReplyKind.GRANT, ReplyKind.ALREADY_PUBLIC)),
            Map.entry("R3_2_PARTIAL", List.of(ReplyKind.PARTIAL)),
            Map.entry("R3_3_1_SECRET", List.of(ReplyKind.REFUSE_SECRET)),
            Map.entry("R3_3_2_LAW", List.of(ReplyKind.REFUSE_LAW)),
            Map.entry("R3_3_3_SAFETY", List.of(ReplyKind.REFUSE_SAFETY)),
            Map.entry("R3_3_4_THIRD", List.of(ReplyKind.REFUSE_THIRD)),
            Map.entry("R3_3_5_INTERNAL", List.of(ReplyKind.REFUSE_INTERNAL)),
            Map.entry("R3_3_6_PROCESS", List.of(ReplyKind.REFUSE_PROCESS)),
            Map.entry("R3_3_7_CASEFILE", List.of(ReplyKind.REFUSE_CASEFILE)),
            Map.entry("R3_3_8_QUERY", List.of(ReplyKind.QUERY)),
            Map.entry("R3_4_1_NOT_HELD", List.of(ReplyKind.NOT_EXIST, ReplyKind.NOT_OURS)),
            Map.entry("R3_4_2_NEEDS_MAKING", List.of(ReplyKind.NEEDS_MAKING)),
            Map.entry("R3_4_3_STILL_UNCLEAR", List.of(ReplyKind.STILL_UNCLEAR)),
            Map.entry("R3_5_1_PETITION", List.of(ReplyKind.PETITION)),
            Map.entry("R3_5_2_REPEAT", List.of(ReplyKind.REPEAT)),
            Map.entry("R3_5_3_PUBLICATION", List.of(ReplyKind.PUBLICATION)),
            Map.entry("R3_5_4_EXCESSIVE", List.of(ReplyKind.EXCESSIVE)),
            Map.entry("R3_5_5_RECONFIRM", List.of(ReplyKind.RECONFIRM)),
            Map.entry("R3_6_1_NO_CORRECTION", List.of(ReplyKind.NO_CORRECTION)),
            Map.entry("R3_6_2_NO_PAYMENT", List.of(ReplyKind.NO_PAYMENT)),
            Map.entry("R3_6_3_OTHER", List.of(ReplyKind.WITHDRAWN)),
            Map.entry(
                    "R3_6_OTHER_ALL",
                    List.of(ReplyKind.WITHDRAWN, ReplyKind.NO_CORRECTION, ReplyKind.NOT_GOVERNMENT_INFORMATION)));

    private Outcomes() {}

    /** Every reply of one column, shuffled, those that need the longest way last (they are not given to carried-over cases). */
    static List<ReplyKind> of(YearFigures figures, int column, RandomGenerator random) {
        List<ReplyKind> all = new ArrayList<>();
        KINDS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(row -> {
            List<ReplyKind> kinds = row.getValue();
            for (int i = 0; i < figures.count(row.getKey(), column); i++) {
                all.add(kinds.get(random.nextInt(kinds.size())));
            }
        });
        Collections.shuffle(all, java.util.Random.from(random));
        all.sort(Comparator.comparing(kind -> kind == ReplyKind.NO_PAYMENT));
        return all;
    }

    /** A reply such as most requests get, for years of which only a part is told. */
    static ReplyKind ordinary(RandomGenerator random) {
        List<ReplyKind> common = List.of(
                ReplyKind.GRANT,
                ReplyKind.GRANT,
                ReplyKind.GRANT,
                ReplyKind.PARTIAL,
                ReplyKind.PARTIAL,
                ReplyKind.ALREADY_PUBLIC,
                ReplyKind.NOT_EXIST,
                ReplyKind.NOT_OURS,
                ReplyKind.REFUSE_PROCESS,
                ReplyKind.REFUSE_THIRD,
                ReplyKind.QUERY,
                ReplyKind.PETITION,
                ReplyKind.NEEDS_MAKING,
                ReplyKind.WITHDRAWN);
        return common.get(random.nextInt(common.size()));
    }
}

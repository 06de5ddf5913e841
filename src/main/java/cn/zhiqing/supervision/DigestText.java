package cn.zhiqing.supervision;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.cases.Light;
import cn.zhiqing.ui.Dates;
import org.springframework.stereotype.Component;

/** 周报的文字: the digest as a letter without markup, for mail and for those who print it. */
@Component
public class DigestText {

    private final Bodies bodies;

    DigestText(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The subject line. */
    public String subject(WeeklyDigest digest) {
        return "%s依申请公开周报（%s至%s）"
                .formatted(
                        digest.office(),
                        Dates.brief(digest.week().from()),
                        Dates.brief(digest.week().until()));
    }

    /** The whole text, lines ended by LF. */
    public String of(WeeklyDigest digest) {
        WeeklyDigest.Line all = digest.total();
        WeeklyDigest.Line before = digest.weekBefore();
        StringBuilder text = new StringBuilder(subject(digest)).append("\n\n");
        line(text, "收到", all.received(), before.received());
        line(text, "办结", all.ended(), before.ended());
        line(text, "超期答复", all.late(), before.late());
        line(text, "本周到期而没有按期答复", all.lapsed(), before.lapsed());
        rates(text, digest.standing().figures());
        standing(text, digest);
        bodies(text, digest);
        oldest(text, digest);
        return text.toString();
    }

    private static void rates(StringBuilder text, Figures week) {
        text.append("按期答复率 %s（%s），延期率 %s，补正率 %s，被纠正率 %s\n"
                .formatted(
                        week.onTimeRate().words(),
                        week.onTimeRate().fraction(),
                        week.extensionRate().words(),
                        week.correctionRate().words(),
                        week.reversalRate().words()));
    }

    /** What stands open, by light; of requests the number alone. */
    private void standing(StringBuilder text, WeeklyDigest digest) {
        WeeklyDigest.Line all = digest.total();
        WeeklyDigest.Standing now = digest.standing();
        text.append("\n截至").append(Dates.full(digest.asOf())).append("\n");
        text.append("在办 %d 件，超期未答复 %d 件，快到期 %d 件，等待他方 %d 件\n"
                .formatted(
                        now.figures().open(),
                        all.overdue(),
                        all.soon(),
                        now.figures().waiting()));
        for (Light light : Light.values()) {
            long n = now.lights().getOrDefault(light, 0L);
            if (n > 0) {
                text.append("  %s %d 件\n".formatted(light.label(), n));
            }
        }
        text.append("督办函待回复 %d 份，其中逾期未回复 %d 份\n".formatted(now.lettersWaiting(), all.lettersOverdue()));
        if (!now.soon().isEmpty()) {
            text.append("\n快到期的件（").append(all.soon()).append(" 件）\n");
            now.soon().forEach(c -> text.append("  ").append(row(c)));
            if (all.soon() > now.soon().size()) {
                text.append("  其余 %d 件见系统清单\n".formatted(all.soon() - now.soon().size()));
            }
        }
    }

    private static void bodies(StringBuilder text, WeeklyDigest digest) {
        text.append("\n各机关（问题多的在前）\n");
        digest.bodies()
                .forEach(b -> text.append("  %s：超期未答复 %d，本周新超期 %d，超期答复 %d，快到期 %d，收到 %d，办结 %d\n"
                        .formatted(b.name(), b.overdue(), b.lapsed(), b.late(), b.soon(), b.received(), b.ended())));
        if (digest.bodies().isEmpty()) {
            text.append("  本周没有变化。\n");
        }
    }

    private void oldest(StringBuilder text, WeeklyDigest digest) {
        if (!digest.overdue().isEmpty()) {
            text.append("\n超期最久的件\n");
            digest.overdue().forEach(c -> text.append("  ").append(row(c)));
        }
    }

    private String row(WatchedCase c) {
        return "%s %s，%s，应于%s答复\n"
                .formatted(
                        name(c),
                        c.number(),
                        c.light().words(c.remaining(), c.waits().what()),
                        Dates.brief(c.due()));
    }

    private static void line(StringBuilder text, String what, long now, long before) {
        text.append("%s %d 件（上周 %d 件）\n".formatted(what, now, before));
    }

    private String name(WatchedCase c) {
        return bodies.find(c.body()).map(Body::shortName).orElse("");
    }
}

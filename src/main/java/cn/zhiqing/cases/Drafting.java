package cn.zhiqing.cases;

import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseState;
import cn.zhiqing.cases.domain.Facts;
import cn.zhiqing.cases.domain.Texts;
import cn.zhiqing.cases.events.ReviewStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 阅稿: turns a draft, its review and its earlier versions into what pages show. */
final class Drafting {

    private Drafting() {}

    /** The texts that belong to drafts and their review. */
    static List<Long> textIds(Case c) {
        var ids = new ArrayList<Long>();
        if (c.draft() != null) {
            ids.add(c.draft().factsText());
        }
        c.versions().forEach(version -> {
            ids.add(version.draft().factsText());
            ids.add(version.reasonText());
            ids.add(version.marksText());
        });
        for (Facts.Reply reply : c.replies()) {
            if (reply.draft() != null) {
                ids.add(reply.draft().factsText());
            }
        }
        if (c.referral() != null) {
            ids.add(c.referral().questionText());
            ids.add(c.referral().answerText());
        }
        return ids;
    }

    static CaseView.@Nullable Draft draft(Case c, Map<Long, String> open) {
        Facts.Draft d = c.draft();
        if (d == null) {
            return null;
        }
        Decision decision = decision(d, open);
        return new CaseView.Draft(
                decision.kind(),
                decision.withheldGrounds(),
                decision.facts(),
                d.drafter(),
                passed(c, d),
                new ReviewView(
                        d.chain(),
                        c.state() instanceof CaseState.InReview in ? in.open() : List.of(),
                        d.passes().stream()
                                .map(pass -> new ReviewView.Pass(pass.on(), pass.step(), pass.by()))
                                .toList(),
                        c.versions().stream().map(old -> version(old, open)).toList(),
                        referral(c.referral(), open)));
    }

    static List<CaseView.EarlierReply> replies(Case c, Map<Long, String> open) {
        return c.replies().stream().map(reply -> reply(reply, open)).toList();
    }

    private static CaseView.EarlierReply reply(Facts.Reply reply, Map<Long, String> open) {
        Facts.Draft draft = reply.draft();
        Facts.Letter letter = reply.letter();
        return new CaseView.EarlierReply(
                draft != null && draft.kind() == reply.kind()
                        ? decision(draft, open)
                        : new Decision(reply.kind(), List.of(), Map.of()),
                letter == null ? null : new CaseView.LetterNumber(letter.year(), letter.number()),
                letter == null ? reply.sentOn() : letter.on(),
                reply.sentOn());
    }

    private static List<ReviewStep> passed(Case c, Facts.Draft d) {
        return switch (c.state()) {
            case CaseState.InReview in -> in.passed();
            case CaseState.UnderReview _, CaseState.AwaitingCorrection _, CaseState.AwaitingPayment _ -> List.of();
            default -> d.chain().steps();
        };
    }

    private static Decision decision(Facts.Draft d, Map<Long, String> open) {
        return new Decision(d.kind(), d.withheldGrounds(), Texts.facts(open.getOrDefault(d.factsText(), "")));
    }

    private static ReviewView.Version version(Facts.Version old, Map<Long, String> open) {
        return new ReviewView.Version(
                old.draft().on(),
                decision(old.draft(), open),
                old.backOn(),
                old.step(),
                old.by(),
                open.getOrDefault(old.reasonText(), ""),
                Texts.marks(open.getOrDefault(old.marksText(), "")));
    }

    private static ReviewView.@Nullable Referral referral(
            Facts.@Nullable SecrecyReferral asked, Map<Long, String> open) {
        if (asked == null) {
            return null;
        }
        String letter = open.getOrDefault(asked.questionText(), "");
        return new ReviewView.Referral(
                asked.on(),
                Texts.part(letter, 0),
                Texts.part(letter, 1),
                asked.answeredOn(),
                asked.finding(),
                open.getOrDefault(asked.answerText(), ""));
    }
}

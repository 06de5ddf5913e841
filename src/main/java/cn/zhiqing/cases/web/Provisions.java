package cn.zhiqing.cases.web;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.law.Citation;
import cn.zhiqing.law.LawBook;
import java.time.LocalDate;
import java.util.Optional;

/** 条文: the words of the law that a reply rests on, as they are in force on a day. */
final class Provisions {

    private Provisions() {}

    /** The provision with its place, as one line; empty where the ground is no statute or the book has no text of the day. */
    static Optional<String> text(ReplyKind kind, LocalDate day) {
        return place(kind)
                .flatMap(place -> LawBook.builtIn().text(place, day).map(words -> "条例" + place.place() + "：" + words));
    }

    private static Optional<Citation> place(ReplyKind kind) {
        return switch (kind) {
            case ALREADY_PUBLIC -> at(36, 0, 1);
            case GRANT -> at(36, 0, 2);
            case PARTIAL -> at(37, 0, 0);
            case REFUSE_SECRET, REFUSE_LAW, REFUSE_SAFETY -> at(14, 0, 0);
            case REFUSE_THIRD -> at(15, 0, 0);
            case REFUSE_INTERNAL -> at(16, 1, 0);
            case REFUSE_PROCESS, REFUSE_CASEFILE -> at(16, 2, 0);
            case QUERY -> at(36, 0, 7);
            case NOT_EXIST -> at(36, 0, 4);
            case NOT_OURS -> at(36, 0, 5);
            case NEEDS_MAKING -> at(38, 0, 0);
            case STILL_UNCLEAR, NO_CORRECTION -> at(30, 0, 0);
            case PETITION -> at(39, 1, 0);
            case REPEAT -> at(36, 0, 6);
            case PUBLICATION -> at(39, 2, 0);
            case EXCESSIVE -> at(35, 0, 0);
            case NOT_GOVERNMENT_INFORMATION -> at(2, 0, 0);
            case RECONFIRM, NO_PAYMENT, WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<Citation> at(int article, int paragraph, int item) {
        return Optional.of(new Citation(LawBook.REGULATION, article, paragraph, item));
    }
}

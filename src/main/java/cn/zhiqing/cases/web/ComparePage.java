package cn.zhiqing.cases.web;

import cn.zhiqing.cases.domain.WordDiff.Piece;
import java.util.List;

/** 并排比较: what two requests ask, with what only one of them says marked. */
public record ComparePage(String number, String caseHref, String why, Side left, Side right) {

    /**
     * One of the two.
     *
     * @param applicant masked
     * @param revealHref where the full name is asked for; empty for those who may not
     * @param pieces what it says; a piece that is not the same stands in this one only
     */
    public record Side(
            String number,
            String caseHref,
            String applicant,
            String revealHref,
            String received,
            String stage,
            List<Piece> pieces) {

        public Side {
            pieces = List.copyOf(pieces);
        }
    }
}

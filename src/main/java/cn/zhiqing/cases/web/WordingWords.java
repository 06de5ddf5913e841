package cn.zhiqing.cases.web;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.WordingInForce;
import cn.zhiqing.ui.Dates;

/** How pages speak of the wording of a letter, and where it stands. */
final class WordingWords {

    static final String HREF = "/cases/wordings";

    private WordingWords() {}

    /** Whose words a letter is written in. */
    static String said(WordingInForce wording) {
        String since = "自" + Dates.full(wording.from()) + "起";
        return wording.version() == 0
                ? "统一模板"
                : (wording.common() ? "统一模板（第" + wording.version() + "版恢复，" : "本机关第" + wording.version() + "版（") + since
                        + "）";
    }

    static String href(Body body, LetterKind kind) {
        return HREF + "/" + body.code() + "/" + kind.code();
    }

    /** The page of a version; that of the kind where none was set. */
    static String href(Body body, LetterKind kind, int version) {
        return href(body, kind) + (version == 0 ? "" : "/versions/" + version);
    }
}

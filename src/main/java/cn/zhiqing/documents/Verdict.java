package cn.zhiqing.documents;

import cn.zhiqing.documents.paper.PaperForm;

/** 核验结论 What became of checking a file against the code printed on it. */
public sealed interface Verdict {

    /** The file is, byte for byte, what the body signed. */
    record Genuine(SignedPaper paper, PaperForm form) implements Verdict {}

    /** The code is one of ours, but this is not the file that was signed, or it was changed. */
    record Different(SignedPaper paper) implements Verdict {}

    /** There is no paper with this code. */
    record Unknown() implements Verdict {}
}

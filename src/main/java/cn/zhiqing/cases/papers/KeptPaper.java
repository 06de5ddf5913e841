package cn.zhiqing.cases.papers;

import cn.zhiqing.documents.VerificationCode;
import cn.zhiqing.kernel.CaseId;

/**
 * 已印文书: a letter that was printed and signed; its bytes stand with the code.
 *
 * @param letter which letter of the case, as {@code CaseLetter.ref}
 * @param number 文号 as printed, or the words in its place
 */
public record KeptPaper(CaseId request, String letter, VerificationCode code, String number) {}

package cn.zhiqing.cases.papers;

import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.letters.LetterPaper;
import cn.zhiqing.cases.papers.LetterFacts.Moment;
import cn.zhiqing.documents.NumberSeries;
import cn.zhiqing.documents.Signatures;
import cn.zhiqing.documents.SignedPaper;
import cn.zhiqing.documents.VerificationCode;
import cn.zhiqing.documents.paper.OfficialPaper;
import cn.zhiqing.documents.paper.OfficialPaper.Verification;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.documents.paper.PaperPress;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 印制: number, code, press and signature for one letter, in the caller's transaction. */
@Component
class PressRoom {

    private final PaperPress press;
    private final Signatures signatures;
    private final NumberSeries numbers;
    private final String address;

    /** @param address where this city's pages are reached from outside, for example {@code https://www.example.gov.cn} */
    PressRoom(
            PaperPress press,
            Signatures signatures,
            NumberSeries numbers,
            @Value("${zhiqing.address:}") String address) {
        this.press = press;
        this.signatures = signatures;
        this.numbers = numbers;
        this.address = address.replaceAll("/+$", "");
    }

    VerificationCode newCode() {
        return signatures.newCode();
    }

    /** The next number of the letter's series; 0 for letters that bear none of their own. */
    int number(Moment moment) {
        if (!moment.bearsOwnNumber()) {
            return 0;
        }
        CaseLetter which = moment.which();
        return number(
                moment.then().summary().body(),
                which.on().getYear(),
                which.kind().series());
    }

    /** The next number of a series of the body's year. */
    int number(BodyId body, int year, String series) {
        return numbers.next(new NumberSeries.Series(body, year, series));
    }

    Outcome<SignedPaper> print(Moment moment, Letter letter, VerificationCode code, List<PaperForm> forms) {
        var which = moment.which();
        var paper = LetterPaper.of(letter, which.kind(), which.on(), verification(code));
        return print(moment.then().summary().body(), paper, code, forms);
    }

    /** Prints a paper and signs it for the body. */
    Outcome<SignedPaper> print(BodyId body, OfficialPaper paper, VerificationCode code, List<PaperForm> forms) {
        return press.print(paper, forms).map(printed -> signatures.sign(body, code, printed));
    }

    /** As printed at the foot: where the code is typed, and what the QR mark opens. */
    Verification verification(VerificationCode code) {
        return address.isEmpty()
                ? new Verification(code.text(), "本市政府信息公开网站“核验文书”页面（/verify）", code.text())
                : new Verification(code.text(), address + "/verify", address + "/verify?code=" + code.text());
    }

    boolean has(VerificationCode code) {
        return signatures.bytes(code, PaperForm.HTML).isPresent();
    }

    SignedPaper record(VerificationCode code) {
        return signatures.find(code).orElseThrow();
    }

    int forget(VerificationCode code) {
        return signatures.forget(code);
    }

    byte[] bytes(VerificationCode code, PaperForm form) {
        return signatures.bytes(code, form).orElseThrow();
    }
}

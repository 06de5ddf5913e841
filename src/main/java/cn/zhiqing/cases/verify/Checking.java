package cn.zhiqing.cases.verify;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.papers.KeptPaper;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.documents.Signatures;
import cn.zhiqing.documents.SignedPaper;
import cn.zhiqing.documents.Verdict;
import cn.zhiqing.documents.VerificationCode;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Throttle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 核验: genuine, changed or unknown, and whose paper it is; never what it says or to whom. */
@Component
class Checking {

    private final Signatures signatures;
    private final LetterRoom room;
    private final Bodies bodies;
    private final Throttle tries = new Throttle(20, Duration.ofMinutes(10));

    Checking(Signatures signatures, LetterRoom room, Bodies bodies) {
        this.signatures = signatures;
        this.room = room;
        this.bodies = bodies;
    }

    static VerifyPage empty(String code, FormErrors errors) {
        return new VerifyPage(code, "", "", false, List.of(), errors);
    }

    /** @param file null when only the code is asked about */
    VerifyPage check(String typed, byte @Nullable [] file, String place) {
        Optional<VerificationCode> code = VerificationCode.parse(typed);
        Optional<SignedPaper> paper = code.flatMap(signatures::find);
        // a right code is answered whatever the neighbours tried
        if (paper.isEmpty() && !tries.isOpen(place)) {
            return empty(typed, FormErrors.none().with("code", "没有对上的次数较多，请过几分钟再核验；也可以打电话向发文机关核实"));
        }
        if (code.isEmpty()) {
            tries.count(place);
            return empty(typed, FormErrors.none().with("code", "验证码是 16 位数字和字母，例如 K7QD-2M4X-9RTP-5HWA，请对照文书末尾再填一次"));
        }
        if (paper.isEmpty()) {
            tries.count(place);
            return new VerifyPage(
                    typed,
                    "没有查到这份文书",
                    "本市没有以这个验证码发出过文书。请核对验证码有没有抄错；确实无误的，这份文书不是本市行政机关通过本系统发出的，请向落款机关核实。",
                    false,
                    List.of(),
                    FormErrors.none());
        }
        return file == null
                ? known(typed, paper.get())
                : compared(typed, signatures.verify(code.get(), file), paper.get());
    }

    private VerifyPage known(String typed, SignedPaper paper) {
        return new VerifyPage(
                typed,
                "有这份文书",
                "请对照下列发文机关、文号和日期与您手里的是否一致。要核对内容有没有改动，请把收到的电子文件一并选上再核验。",
                true,
                facts(paper),
                FormErrors.none());
    }

    private VerifyPage compared(String typed, Verdict verdict, SignedPaper paper) {
        return verdict instanceof Verdict.Genuine
                ? new VerifyPage(typed, "文件是真的，没有改动", "这个文件与发文机关签名时的文件逐字节一致。", true, facts(paper), FormErrors.none())
                : new VerifyPage(
                        typed,
                        "文件与签名时的不一致",
                        "验证码是真的，但是您选的文件改动过，或者不是原文件。用其他程序打开后另存、转换格式、扫描也会造成不一致，请用最初收到或者下载的文件再核验一次。",
                        false,
                        facts(paper),
                        FormErrors.none());
    }

    private List<Fact> facts(SignedPaper paper) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("发文机关", bodies.get(paper.body()).name()));
        room.byCode(paper.code()).map(KeptPaper::number).ifPresent(number -> facts.add(new Fact("文号", number)));
        facts.add(new Fact(
                "签名日期", Dates.full(paper.signedAt().atZone(CityClock.ZONE).toLocalDate())));
        return facts;
    }
}

package cn.zhiqing.cases.papers;

import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.LetterPaper;
import cn.zhiqing.documents.VerificationCode;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 更正和建议的文书: printed, signed and kept once like the letters of a request; the ids of both come from one sequence. */
@Component
public class AskPapers {

    private static final Refusal MEANWHILE =
            new Refusal("LETTER_PRINTED_MEANWHILE", "国办公开办函〔2016〕235号", "这份文书刚刚由他人印制，请刷新页面。");

    private final KeptPapers kept;
    private final PressRoom press;
    private final TransactionTemplate transaction;

    AskPapers(KeptPapers kept, PressRoom press, TransactionTemplate transaction) {
        this.kept = kept;
        this.press = press;
        this.transaction = transaction;
    }

    /**
     * A letter to be printed.
     *
     * @param words the letter with the number it is given
     */
    public record Order(long ask, BodyId body, LetterKind kind, LocalDate on, IntFunction<Letter> words) {}

    /** The kept paper, printed now if nobody asked for it before. */
    public Outcome<KeptPaper> issue(Order order) {
        Optional<KeptPaper> known = find(order);
        if (known.isPresent()) {
            return Outcome.accepted(known.get());
        }
        Outcome<KeptPaper> done = transaction.execute(status -> {
            Outcome<KeptPaper> printed = print(order);
            if (!printed.isAccepted()) {
                status.setRollbackOnly();
            }
            return printed;
        });
        return find(order).map(Outcome::accepted).orElse(Objects.requireNonNull(done));
    }

    /** The signed bytes of a kept paper. */
    public byte[] bytes(KeptPaper paper, PaperForm form) {
        return press.bytes(paper.code(), form);
    }

    /** Forgets what the letter says; how many files. */
    public int forget(long ask) {
        return kept.of(new CaseId(ask)).stream()
                .mapToInt(paper -> press.forget(paper.code()))
                .sum();
    }

    private Optional<KeptPaper> find(Order order) {
        return kept.find(new CaseId(order.ask()), order.kind().code());
    }

    private Outcome<KeptPaper> print(Order order) {
        VerificationCode code = press.newCode();
        Letter letter = order.words()
                .apply(press.number(
                        order.body(), order.on().getYear(), order.kind().series()));
        var paper = new KeptPaper(new CaseId(order.ask()), order.kind().code(), code, letter.number());
        if (!kept.take(paper)) {
            return Outcome.refused(MEANWHILE);
        }
        var sheet = LetterPaper.of(letter, order.kind(), order.on(), press.verification(code));
        return press.print(order.body(), sheet, code, List.of(PaperForm.values()))
                .map(_ -> paper);
    }
}

package cn.zhiqing.cases.papers;

import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.letters.LetterPaper;
import cn.zhiqing.cases.letters.LetterTemplate;
import cn.zhiqing.cases.letters.Preview;
import cn.zhiqing.cases.letters.WordingInForce;
import cn.zhiqing.cases.papers.LetterFacts.Moment;
import cn.zhiqing.documents.SignedPaper;
import cn.zhiqing.documents.VerificationCode;
import cn.zhiqing.documents.paper.OfficialPaper;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 文印室: prints, signs and keeps the letters of a case. A letter is printed once, right after its act or when it is first asked
 * for, from the facts as they stood then; afterwards only the kept bytes are handed out (ADR 0104). Who may read a letter, the
 * caller decides.
 */
@Component
public class LetterRoom {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRoom.class);
    private static final List<PaperForm> FORMS = List.of(PaperForm.values());

    /** Somebody else printed it in the same moment: the number drawn here is given back with the transaction. */
    private static final Refusal MEANWHILE =
            new Refusal("LETTER_PRINTED_MEANWHILE", "国办公开办函〔2016〕235号", "这份文书刚刚由他人印制，请刷新页面。");

    private static final Refusal DESTROYED =
            new Refusal("LETTER_DESTROYED", "档案法第二十一条", "这份文书保管期满，已随档案销毁；持有原件的人仍可以用验证码核验。");

    private final LetterFacts facts;
    private final KeptPapers kept;
    private final PressRoom press;
    private final TransactionTemplate transaction;

    LetterRoom(LetterFacts facts, KeptPapers kept, PressRoom press, TransactionTemplate transaction) {
        this.facts = facts;
        this.kept = kept;
        this.press = press;
        this.transaction = transaction;
    }

    /** All letters that the case has brought forth, oldest first. */
    public List<CaseLetter> letters(CaseId id) {
        return facts.letters(id);
    }

    /** What a letter says, for reading, to this addressee; letters to others name their own. */
    public Optional<Letter> read(CaseId id, String ref, String addressee) {
        return facts.moment(id, ref)
                .map(moment -> moment.letter(addressee, 0))
                .map(letter -> numbered(letter, id, ref));
    }

    /** The same with the addressee's full name, for those who may have the letter itself. */
    public Optional<Letter> readFully(CaseId id, String ref) {
        return facts.moment(id, ref).flatMap(moment -> read(id, ref, facts.applicant(moment.then())));
    }

    /** The same as a typeset page, with its code once it is printed. */
    public Optional<OfficialPaper> page(CaseId id, CaseLetter which, String addressee) {
        return read(id, which.ref(), addressee)
                .map(letter -> LetterPaper.of(
                        letter,
                        which.kind(),
                        which.on(),
                        kept.find(id, which.ref())
                                .map(paper -> press.verification(paper.code()))
                                .orElse(null)));
    }

    /** The wording a letter is written in. */
    public Optional<WordingInForce> wording(CaseId id, CaseLetter which) {
        return facts.moment(id, which.ref()).map(Moment::wording);
    }

    /** The same letter in a wording that is not in force, to this addressee, beside what fills it. */
    public Optional<Preview> preview(CaseId id, CaseLetter which, LetterTemplate wording, String addressee) {
        return facts.moment(id, which.ref())
                .map(moment -> Preview.of(which, moment.source().in(wording), addressee));
    }

    /** The kept paper of a letter; printed, signed and kept now if nobody asked for it before. */
    public Outcome<KeptPaper> issue(CaseId id, String ref) {
        Optional<KeptPaper> known = kept.find(id, ref);
        if (known.isPresent()) {
            return press.has(known.get().code()) ? Outcome.accepted(known.get()) : Outcome.refused(DESTROYED);
        }
        Moment moment = facts.moment(id, ref).orElse(null);
        if (moment == null) {
            return Outcome.refused(new Refusal("LETTER_NOT_FOUND", "国办公开办函〔2016〕235号", "本件没有这份文书，请刷新页面后再试。"));
        }
        Outcome<KeptPaper> done = transaction.execute(status -> {
            Outcome<KeptPaper> printed = print(id, moment);
            if (!printed.isAccepted()) {
                status.setRollbackOnly();
            }
            return printed;
        });
        return kept.find(id, ref).map(Outcome::accepted).orElse(java.util.Objects.requireNonNull(done));
    }

    /** Prints what acts after a version brought forth; what cannot be printed now is printed when it is asked for. */
    public void issueSince(CaseId id, int version) {
        for (CaseLetter letter : letters(id)) {
            if (letter.seq() > version) {
                try {
                    issue(id, letter.ref())
                            .reasons()
                            .forEach(r -> LOG.warn("{} of {}: {}", letter.ref(), id, r.code()));
                } catch (RuntimeException failed) {
                    LOG.error("{} of {} is printed when it is asked for", letter.ref(), id, failed);
                }
            }
        }
    }

    /** Which letter was printed under a code. */
    public Optional<KeptPaper> byCode(VerificationCode code) {
        return kept.find(code);
    }

    /** Everything that was printed for a case. */
    public List<KeptPaper> printed(CaseId id) {
        return kept.of(id);
    }

    /** What everybody may know of a kept paper: who signed it when, and the digests. */
    public SignedPaper record(KeptPaper paper) {
        return press.record(paper.code());
    }

    /** Forgets what every paper of a case says; how many files. */
    public int forget(CaseId id) {
        return kept.of(id).stream()
                .mapToInt(paper -> press.forget(paper.code()))
                .sum();
    }

    /** The signed bytes of a kept paper. */
    public byte[] bytes(KeptPaper paper, PaperForm form) {
        return press.bytes(paper.code(), form);
    }

    private Outcome<KeptPaper> print(CaseId id, Moment moment) {
        VerificationCode code = press.newCode();
        int number = press.number(moment);
        String addressee = moment.which().kind().goesToOthers() ? "" : facts.applicant(moment.then());
        Letter letter = moment.letter(addressee, number);
        var paper = new KeptPaper(id, moment.which().ref(), code, letter.number());
        if (!kept.take(paper)) {
            return Outcome.refused(MEANWHILE);
        }
        return press.print(moment, letter, code, FORMS).map(_ -> paper);
    }

    private Letter numbered(Letter letter, CaseId id, String ref) {
        String number = kept.find(id, ref).map(KeptPaper::number).orElse(letter.number());
        return letter.numbered(number);
    }
}

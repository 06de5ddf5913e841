package cn.zhiqing.documents;

import cn.zhiqing.documents.SignedPapers.Row;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.documents.paper.PrintedPaper;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 签章 Signs the exact bytes of printed papers with the key of their body (SM2), keeps them sealed, and finds them by the code
 * that is printed on them (电子签名法第十三条、第十四条). Who may sign, and who may read what was signed, the caller decides.
 */
@Component
public class Signatures {

    private final SigningKeys keys;
    private final SignedPapers papers;
    private final CityClock clock;
    private final SecureRandom random = new SecureRandom();

    Signatures(SigningKeys keys, SignedPapers papers, CityClock clock) {
        this.keys = keys;
        this.papers = papers;
        this.clock = clock;
    }

    /** A code for a paper that is about to be printed and signed. */
    public VerificationCode newCode() {
        return VerificationCode.fresh(random);
    }

    /**
     * Signs and keeps one paper in all the forms it was printed in, in the caller's transaction if there is one.
     *
     * @param code as printed on it, used for no other paper
     */
    @Transactional
    public SignedPaper sign(BodyId body, VerificationCode code, List<PrintedPaper> forms) {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("nothing to sign");
        }
        var key = keys.active(body, random);
        for (PrintedPaper paper : forms) {
            byte[] bytes = paper.bytes();
            String signature = Base64.getEncoder().encodeToString(PaperSeal.sign(key.privateNumber(), bytes, random));
            String digest = HexFormat.of().formatHex(PaperSeal.digest(bytes));
            papers.insert(new Row(code, paper.form(), body, key.number(), clock.instant(), digest, signature), bytes);
        }
        return find(code).orElseThrow();
    }

    /** The record of a code; says nothing of what the paper says. */
    public Optional<SignedPaper> find(VerificationCode code) {
        List<Row> rows = papers.find(code);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row first = rows.getFirst();
        return Optional.of(new SignedPaper(
                code,
                first.body(),
                first.signedAt(),
                rows.stream().map(this::file).toList()));
    }

    /** Whether these bytes are one of the files signed under the code. */
    public Verdict verify(VerificationCode code, byte[] bytes) {
        Optional<SignedPaper> paper = find(code);
        if (paper.isEmpty()) {
            return new Verdict.Unknown();
        }
        return papers.find(code).stream()
                .filter(row -> PaperSeal.verify(
                        keys.publicPoint(row.body(), row.key()),
                        bytes,
                        Base64.getDecoder().decode(row.signature())))
                .findAny()
                .<Verdict>map(row -> new Verdict.Genuine(paper.get(), row.form()))
                .orElseGet(() -> new Verdict.Different(paper.get()));
    }

    /** The signed bytes as they were; for those who may read the paper. */
    public Optional<byte[]> bytes(VerificationCode code, PaperForm form) {
        return papers.bytes(code, form).filter(bytes -> bytes.length > 0);
    }

    /**
     * Forgets what a paper says, for good, when its keeping has ended. Digest and signature stay: whoever has the paper can
     * still have it verified.
     *
     * @return how many files were forgotten
     */
    @Transactional
    public int forget(VerificationCode code) {
        return papers.forget(code);
    }

    /**
     * Gives a body a new key for what it signs from now on.
     *
     * @return the key's number
     */
    @Transactional
    public int renewKey(BodyId body) {
        return keys.renew(body, random);
    }

    private SignedPaper.File file(Row row) {
        return new SignedPaper.File(
                row.form(),
                row.digest(),
                row.signature(),
                HexFormat.of().formatHex(keys.publicPoint(row.body(), row.key())));
    }
}

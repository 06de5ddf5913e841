package cn.zhiqing.documents;

import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.BodyId;
import java.time.Instant;
import java.util.List;

/** 签名记录 What everybody who has the code may know of a signed paper: who signed when, and the digests; not what it says. */
public record SignedPaper(VerificationCode code, BodyId body, Instant signedAt, List<File> files) {

    public SignedPaper {
        files = List.copyOf(files);
    }

    /**
     * One form of the paper.
     *
     * @param digest SM3 of the file, in hexadecimal
     * @param signature SM2 signature in DER, in Base64
     * @param publicKey the body's uncompressed point, in hexadecimal
     */
    public record File(PaperForm form, String digest, String signature, String publicKey) {}
}

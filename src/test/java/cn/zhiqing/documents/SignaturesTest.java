package cn.zhiqing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.documents.paper.PrintedPaper;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.KeyRotation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("签章: SM2 over the exact bytes, found by the printed code (电子签名法第十三条)")
class SignaturesTest {

    private static final BodyId BODY = new BodyId(7);
    private static final byte[] PDF = "一份告知书".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OFD = "同一份告知书".getBytes(StandardCharsets.UTF_8);

    private static SignedPaper sign(Signatures signatures, VerificationCode code) {
        return signatures.sign(
                BODY, code, List.of(new PrintedPaper(PaperForm.PDF, PDF, 1), new PrintedPaper(PaperForm.OFD, OFD, 1)));
    }

    @Test
    @DisplayName("what was signed is genuine byte for byte; one bit changed is not; another code is unknown")
    void verdicts() {
        try (var office = DocumentsOffice.fresh()) {
            var signatures = office.get(Signatures.class);
            var code = signatures.newCode();
            var paper = sign(signatures, code);
            assertThat(signatures.find(code)).contains(paper);
            assertThat(signatures.verify(code, PDF)).isEqualTo(new Verdict.Genuine(paper, PaperForm.PDF));
            assertThat(signatures.verify(code, OFD)).isEqualTo(new Verdict.Genuine(paper, PaperForm.OFD));
            byte[] changed = PDF.clone();
            changed[3] ^= 1;
            assertThat(signatures.verify(code, changed)).isEqualTo(new Verdict.Different(paper));
            assertThat(signatures.verify(signatures.newCode(), PDF)).isEqualTo(new Verdict.Unknown());
            assertThat(signatures.bytes(code, PaperForm.PDF))
                    .hasValueSatisfying(b -> assertThat(b).isEqualTo(PDF));
            assertThat(signatures.bytes(code, PaperForm.DOCX)).isEmpty();
        }
    }

    @Test
    @DisplayName("the record alone is enough to verify without this city, also after the body has a new key")
    void outside() {
        try (var office = DocumentsOffice.fresh()) {
            var signatures = office.get(Signatures.class);
            var code = signatures.newCode();
            var file = sign(signatures, code).files().getFirst();
            byte[] point = HexFormat.of().parseHex(file.publicKey());
            byte[] signature = Base64.getDecoder().decode(file.signature());
            assertThat(file.form()).isEqualTo(PaperForm.OFD);
            assertThat(PaperSeal.verify(point, OFD, signature)).isTrue();
            assertThat(PaperSeal.verify(point, PDF, signature)).isFalse();
            assertThat(PaperSeal.verify(new byte[65], OFD, signature)).isFalse();
            assertThat(PaperSeal.verify(point, OFD, new byte[] {1, 2, 3})).isFalse();
            assertThat(signatures.renewKey(BODY)).isEqualTo(2);
            var later = sign(signatures, signatures.newCode());
            assertThat(later.files().getFirst().publicKey()).isNotEqualTo(file.publicKey());
            assertThat(signatures.verify(code, OFD)).isInstanceOf(Verdict.Genuine.class);
        }
    }

    @Test
    @DisplayName(
            "neither the private key nor the letter stands in the database in the clear; both come under a new sealing key")
    void sealed() {
        var database = TestDatabase.fresh();
        try (var office = new DocumentsOffice(database.asApp())) {
            var signatures = office.get(Signatures.class);
            var code = signatures.newCode();
            sign(signatures, code);
            byte[] kept = JdbcClient.create(database.asOwner())
                    .sql("SELECT sealed FROM documents.signed WHERE form = 'PDF'")
                    .query(byte[].class)
                    .single();
            String asText = new String(kept, StandardCharsets.ISO_8859_1);
            assertThat(asText).doesNotContain(Base64.getEncoder().encodeToString(PDF));
            assertThat(office.get(KeyRotation.class).rotate(Actor.MACHINE, KeyRotation.Watcher.NOBODY))
                    .contains(Map.entry("documents.signing_key.sealed", 1L), Map.entry("documents.signed.sealed", 2L));
            assertThat(signatures.verify(code, PDF)).isInstanceOf(Verdict.Genuine.class);
            assertThat(signatures.bytes(code, PaperForm.OFD)).isPresent();
            sign(signatures, signatures.newCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7QD-2M9X-V4TB-81HN", " k7qd2m9xv4tb81hn ", "Ｋ７ＱＤ 2M9X V4TB 8IHN", "K7QD–2M9X–V4TB–8lHN"})
    @DisplayName("a code is read as people type and paste it")
    void typed(String text) {
        assertThat(VerificationCode.parse(text)).contains(new VerificationCode("K7QD-2M9X-V4TB-81HN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QD", "K7QD-2M9X-V4TB-81HN-0000", "U7QD-2M9X-V4TB-81HN", "验证码"})
    @DisplayName("what is no code is none")
    void noCode(String text) {
        assertThat(VerificationCode.parse(text)).isEmpty();
    }
}

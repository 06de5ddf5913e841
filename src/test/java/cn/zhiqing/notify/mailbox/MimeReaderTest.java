package cn.zhiqing.notify.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.notify.NotifyFixture;
import jakarta.mail.MessagingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Letters are read however broken they are, and what was wrong is said")
class MimeReaderTest {

    private static final String TEXT = "申请公开历下区某街道征收补偿安置方案，请以电子邮件答复。";

    private static ReadMail read(byte[] letter) throws MessagingException {
        return MimeReader.read(letter, "office@jinan.example", NotifyFixture.AFTERNOON);
    }

    @ParameterizedTest(name = "{0} declared as {1}: guessed {2}")
    @CsvSource({
        "UTF-8, UTF-8, false",
        "GB18030, gb2312, false",
        "GB18030, GBK, false",
        "UTF-8, gb2312, true",
        "UTF-8, iso-8859-1, true",
        "GB18030, utf-8, true",
        "GB18030, us-ascii, true",
        "GB18030, no-such-charset, true",
        "UTF-16BE, utf-16be, false"
    })
    @DisplayName("the declared charset, then UTF-8, then GB18030: the text is right although the letter lies")
    void charsets(String real, String declared, boolean guessed) throws MessagingException {
        ReadMail mail = read(Letters.lying(TEXT, Charset.forName(real), declared));
        assertThat(mail.text()).isEqualTo(TEXT);
        assertThat(mail.remarks().contains(MailRemark.CHARSET_GUESSED)).isEqualTo(guessed);
    }

    @Test
    @DisplayName("characters beyond GB2312 under its name, in a head too: 镕 and 㛃 are in people's names")
    void rareCharacters() throws MessagingException {
        assertThat(read(Letters.lying("朱镕㛃", CharsetGuess.GB, "gb2312")).text()).isEqualTo("朱镕㛃");
        String word = "=?gb2312?B?" + Letters.base64("朱镕㛃".getBytes(CharsetGuess.GB)) + "?=";
        assertThat(HeaderText.text(word)).isEqualTo("朱镕㛃");
        String bare = new String("关于征收".getBytes(CharsetGuess.GB), StandardCharsets.ISO_8859_1);
        assertThat(HeaderText.text(bare)).isEqualTo("关于征收");
    }

    @Test
    @DisplayName("bytes of no charset are replaced and said to be")
    void noCharset() throws MessagingException {
        byte[] letter = Letters.lying("abc", StandardCharsets.US_ASCII, "utf-8");
        byte[] broken = Arrays.copyOf(letter, letter.length + 2);
        broken[letter.length] = (byte) 0xFF;
        broken[letter.length + 1] = (byte) 0xFF;
        assertThat(read(broken).remarks()).contains(MailRemark.CHARSET_BROKEN);
    }

    @Test
    @DisplayName("a multipart without its boundary or cut in the middle keeps the whole letter as a file")
    void brokenStructure() throws MessagingException {
        byte[] whole = Letters.withFile("1@x", "a@example.cn", "附件.pdf", "application/pdf", new byte[3000]);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1500);
        ReadMail mail = read(cut);
        assertThat(mail.text()).isEqualTo("see file");
        assertThat(mail.remarks()).contains(MailRemark.BROKEN_STRUCTURE);
        assertThat(mail.attachments().getLast().size()).isEqualTo(cut.length);
        byte[] none = Letters.bytes("From: a@example.cn\r\nContent-Type: multipart/mixed\r\n\r\nno boundary\r\n");
        assertThat(read(none).remarks()).contains(MailRemark.BROKEN_STRUCTURE);
    }

    @Test
    @DisplayName("a file name leads into no other folder and hides no ending")
    void fileNames() throws MessagingException {
        byte[] letter =
                Letters.withFile("1@x", "a@example.cn", "..\\..\\etc/回复\u202Efdp.exe", "text/x", new byte[] {1});
        assertThat(read(letter).attachments().getFirst().name().disclose()).isEqualTo("回复 fdp.exe");
        assertThat(FileNames.clean("..", 3)).isEqualTo("附件3");
        assertThat(FileNames.clean("长".repeat(300) + ".pdf", 1)).hasSize(80).endsWith(".pdf");
    }

    @Test
    @DisplayName("winmail.dat that cannot be opened is kept and said to be closed")
    void winmail() throws MessagingException {
        byte[] letter =
                Letters.withFile("1@x", "a@example.cn", "winmail.dat", "application/ms-tnef", new byte[] {1, 2, 3});
        ReadMail mail = read(letter);
        assertThat(mail.remarks()).contains(MailRemark.WINMAIL_CLOSED);
        assertThat(mail.attachments()).hasSize(1);
    }

    @Test
    @DisplayName("winmail.dat is unpacked, and kept as it came beside what was in it")
    void winmailOpened() throws MessagingException {
        byte[] packed = Letters.winmail("plan.pdf", new byte[] {7, 8, 9});
        ReadMail mail = read(Letters.withFile("1@x", "a@example.cn", "winmail.dat", "application/ms-tnef", packed));
        assertThat(mail.remarks()).contains(MailRemark.WINMAIL);
        assertThat(mail.attachments())
                .extracting(file -> file.name().disclose())
                .containsExactly("winmail.dat", "plan.pdf");
        assertThat(mail.attachments().getLast().content().disclose()).containsExactly(7, 8, 9);
    }

    @Test
    @DisplayName("HTML alone becomes text without its scripts")
    void html() throws MessagingException {
        ReadMail mail = read(Letters.bytes("From: a@example.cn\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                + "<p>one<br>two</p><script>three</script>"));
        assertThat(mail.text()).contains("one", "two").doesNotContain("three", "<");
        assertThat(mail.remarks()).contains(MailRemark.ONLY_HTML, MailRemark.MISSING_DATE);
    }

    @Test
    @DisplayName("RFC 3464, RFC 3834: a bounce, an automatic answer and our own letter are told from letters")
    void sorts() throws MessagingException {
        assertThat(read(Letters.bounce("b@x", "<k@jinan.example>", "failed", "5.1.1"))
                        .sort())
                .isEqualTo(new MailSort.Report("<k@jinan.example>", true, "5.1.1"));
        assertThat(read(Letters.bounce("b@x", "<k@jinan.example>", "delayed", "4.4.1"))
                        .sort())
                .isEqualTo(new MailSort.Report("<k@jinan.example>", false, "4.4.1"));
        byte[] letter = Letters.plain("1@x", "a@example.cn", "s", "t");
        assertThat(read(letter).sort()).isEqualTo(new MailSort.Letter());
        assertThat(read(Letters.with("Auto-Submitted: auto-replied\r\n", letter))
                        .sort())
                .isEqualTo(new MailSort.Automatic());
        assertThat(read(Letters.with("Auto-Submitted: no\r\n", letter)).sort()).isEqualTo(new MailSort.Letter());
        assertThat(read(Letters.with("X-Loop: office@jinan.example\r\n", letter))
                        .sort())
                .isEqualTo(new MailSort.Loop());
    }

    @Test
    @DisplayName("two thousand letters with bytes changed, cut and doubled are all read or said to be unreadable")
    void fuzzed() {
        byte[] whole = Letters.withFile("1@x", "张三 <a@example.cn>", "附件.pdf", "application/pdf", new byte[600]);
        byte[] bounce = Letters.bounce("b@x", "<k@jinan.example>", "failed", "5.1.1");
        Random chance = new Random(20260303);
        for (int i = 0; i < 2_000; i++) {
            byte[] letter = (i % 2 == 0 ? whole : bounce).clone();
            for (int j = 0; j < 1 + chance.nextInt(12); j++) {
                letter[chance.nextInt(letter.length)] = (byte) chance.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(letter, 1 + chance.nextInt(letter.length));
            try {
                assertThat(read(i % 3 == 0 ? cut : letter)).isNotNull();
            } catch (MessagingException unreadable) {
                assertThat(unreadable).isNotNull();
            }
        }
    }

    @Test
    @DisplayName("parts nested a thousand deep do not bring the reader down")
    void deep() throws MessagingException {
        StringBuilder letter = new StringBuilder("From: a@example.cn\r\n");
        for (int i = 0; i < 1000; i++) {
            letter.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        assertThat(read(Letters.bytes(letter.toString())).remarks()).contains(MailRemark.BROKEN_STRUCTURE);
    }
}

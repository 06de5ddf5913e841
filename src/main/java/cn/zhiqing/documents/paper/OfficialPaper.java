package cn.zhiqing.documents.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公文 What an official document says, without its look; the one source of its four forms. Texts are cleaned when they come in:
 * invisible characters go, tabs become spaces, other line breaks become paragraphs where they may.
 *
 * @param title a line break in it is kept as the place where the title is broken
 * @param addressee 主送 as written, without the colon; empty for none
 * @param attachments 附件说明: the names, without numbers
 * @param notes what follows the date (附注) and the contact (联系方式)
 */
public record OfficialPaper(
        Head head,
        String title,
        String addressee,
        List<Block> body,
        List<String> attachments,
        Ending ending,
        Notes notes) {

    public OfficialPaper {
        title = CleanText.lines(title);
        addressee = CleanText.line(addressee).replaceAll("[：:]$", "");
        body = List.copyOf(body);
        attachments = attachments.stream().map(CleanText::line).toList();
    }

    /**
     * 版头.
     *
     * @param organ 发文机关, as in the red head and under the text
     * @param number 发文字号, for example 济科公开告〔2026〕12号, or the words that stand in its place; empty for none
     */
    public record Head(PaperStyle style, String organ, String number) {
        public Head {
            organ = CleanText.line(organ);
            number = CleanText.visible(number).strip();
        }
    }

    /** 正文: one part of the text, in its order. */
    public sealed interface Block permits Heading, Paragraph, Quotation {}

    /** A heading on a line of its own; its text begins with its mark ({@link Level#mark}). */
    public record Heading(Level level, String text) implements Block {
        public Heading {
            text = CleanText.line(text);
        }
    }

    /**
     * A paragraph, indented by two characters.
     *
     * @param lead the words at its beginning that are set in the face of their level, otherwise in 黑体; may be empty
     */
    public record Paragraph(String lead, String text) implements Block {
        public Paragraph {
            lead = CleanText.line(lead);
            text = CleanText.lines(text);
        }

        public Paragraph(String text) {
            this("", text);
        }
    }

    /** Words of others, in 楷体 and indented by two characters on every line. */
    public record Quotation(String text) implements Block {
        public Quotation {
            text = CleanText.lines(text);
        }
    }

    /**
     * 落款.
     *
     * @param organ 发文机关署名; empty for none, with no date either: a form that somebody else fills in and dates
     * @param issuedOn 成文日期; null before signature, where year, month and day stay open
     * @param sealed whether a seal is put on the date (盖章), which decides where name and date stand
     */
    public record Ending(String organ, @Nullable LocalDate issuedOn, boolean sealed) {
        public Ending {
            organ = CleanText.line(organ);
        }
    }

    /**
     * What stands after the date.
     *
     * @param note 附注, without its brackets; empty for none
     * @param contact 联系方式; empty for none
     * @param verification the code by which anybody can check the paper; null before signature
     */
    public record Notes(
            String note, String contact, @Nullable Verification verification) {
        public static final Notes NONE = new Notes("", "", null);

        public Notes {
            note = CleanText.line(note);
            contact = CleanText.line(contact);
        }
    }

    /**
     * 验证码 How the paper is checked.
     *
     * @param code as printed, for example {@code K7QD-…}
     * @param address where to type it, as printed
     * @param mark what the QR mark holds
     */
    public record Verification(String code, String address, String mark) {

        /** The lines printed at the foot. */
        public List<String> lines() {
            return List.of("验证码：" + code, "核验地址：" + address + "（可以核对本件是否由本机关签发、有无改动）");
        }
    }

    /** The words of an attachment list's line, for example 附件：1.… */
    String attachmentMark(int n) {
        return attachments.size() == 1 ? "" : (n + 1) + ".";
    }

    /** 成文日期 as written: Arabic digits, without leading zeros (7.3.5.4). */
    String date() {
        LocalDate day = ending.issuedOn();
        return day == null
                ? "　　　　年　　月　　日"
                : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** Whether it has not been signed: it carries the word 草稿. */
    public boolean draft() {
        return ending.issuedOn() == null;
    }
}

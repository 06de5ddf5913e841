package cn.zhiqing.reports.annual.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 版面读取: tells by content which program's file it is, and reads its layout; plain text and web pages are left to others. */
public final class Layouts {
    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "BM");

    private Layouts() {}

    /** What bytes are, as far as this package knows. */
    public enum Kind {
        PACKED,
        PDF,
        OLD_OFFICE,
        RTF,
        MHTML,
        PICTURE,
        OTHER_ARCHIVE,
        /** Text, a web page, or anything else. */
        OTHER
    }

    /** Told by the first bytes, never by a name. */
    public static Kind kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Kind.PACKED;
        }
        if (head.startsWith("\u001F\u008B") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("Rar!")) {
            return Kind.OTHER_ARCHIVE;
        }
        if (head.contains("%PDF-")) {
            return Kind.PDF;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Kind.OLD_OFFICE;
        }
        if (head.startsWith("{\\rtf")) {
            return Kind.RTF;
        }
        if (PICTURES.stream().anyMatch(head::startsWith)) {
            return Kind.PICTURE;
        }
        boolean mail = head.regionMatches(true, 0, "MIME-Version:", 0, 13)
                || head.toLowerCase(Locale.ROOT).contains("multipart/related");
        return mail ? Kind.MHTML : Kind.OTHER;
    }

    /**
     * The layout of a file that is neither text nor a web page; null for those.
     *
     * @throws Unlaid when it cannot be read, with the reason for the person
     */
    public static @Nullable Layout read(byte[] bytes) throws Unlaid {
        return switch (kind(bytes)) {
            case PACKED -> packed(bytes);
            case PDF -> FixedLayout.of(PdfPages.of(bytes));
            case OLD_OFFICE -> OldOffice.read(bytes);
            case RTF -> RichText.read(bytes);
            case PICTURE -> throw new Unlaid("这是图片，里面没有文字，未读取；请先用文字识别软件转为文字", "a picture; turn it into text first");
            case OTHER_ARCHIVE ->
                throw new Unlaid(
                        "这种压缩包（GZ、7Z、RAR）不读取；请解压后再试，或者改用ZIP", "this kind of archive is not read; unpack it or use ZIP");
            case MHTML, OTHER -> null;
        };
    }

    /** The page in a web page that was saved as one file. */
    public static byte[] pageOf(byte[] mhtml) throws Unlaid {
        return MailedPage.page(mhtml);
    }

    private static Layout packed(byte[] bytes) throws Unlaid {
        Parts parts = Parts.of(
                bytes,
                name -> name.equals(WordLayout.MAIN)
                        || name.equals(OpenDocumentLayout.MAIN)
                        || SheetLayout.wants(name)
                        || (OfdPages.wants(name) && !name.startsWith("word/") && !name.startsWith("xl/")));
        byte[] word = parts.get(WordLayout.MAIN);
        byte[] open = parts.get(OpenDocumentLayout.MAIN);
        if (word != null) {
            return WordLayout.read(word);
        }
        if (parts.has(SheetLayout.BOOK)) {
            return SheetLayout.read(parts);
        }
        if (OfdPages.isOfd(parts)) {
            return FixedLayout.of(OfdPages.of(parts));
        }
        if (open != null) {
            return OpenDocumentLayout.read(open);
        }
        throw new Unlaid(
                "压缩包里不是Word、Excel、ODF或者OFD文件，未读取；成批的年报请直接放在一个文件夹或者一个ZIP里，不要再套压缩包",
                "no Word, Excel, ODF or OFD in the archive");
    }
}

package cn.zhiqing.reports.annual.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF 文件: the glyphs and lines of its pages. */
final class PdfPages {
    private static final int MOST_PAGES = 400;

    private PdfPages() {}

    static List<FixedPage> of(byte[] bytes) throws Unlaid {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Unlaid(
                        "文件有" + document.getNumberOfPages() + "页，超过" + MOST_PAGES + "页的上限，未读取；请只保存年度报告正文",
                        "more than " + MOST_PAGES + " pages; save the report alone");
            }
            var pages = new ArrayList<FixedPage>();
            int pictures = 0;
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var drawing = new PdfDrawing(document.getPage(i));
                pages.add(drawing.page(i + 1));
                pictures += drawing.isPicture() ? 1 : 0;
            }
            if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
                throw pictures > 0
                        ? new Unlaid(
                                "这是扫描件，里面只有图片没有文字，未读取；请先用文字识别软件转为文字",
                                "scanned pages without text; turn them into text first")
                        : new Unlaid("文件里没有文字", "the file holds no text");
            }
            return pages;
        } catch (InvalidPasswordException closed) {
            throw new Unlaid("文件加了密码，未读取；请去掉密码后再试", "the file is encrypted; remove its password first");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unlaid("PDF文件已损坏，未读取；请重新导出后再试", "the PDF is damaged; export it again");
        }
    }
}

package cn.zhiqing.documents.files;

import cn.zhiqing.documents.files.Look.Found;
import cn.zhiqing.kernel.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** 识别 PDF: read from the disk, never whole into memory. */
final class PdfLook {

    private PdfLook() {}

    static Outcome<Found> at(Path file) {
        try (var bytes = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            return pages > 0 ? Outcome.accepted(new Found(FileKind.PDF, pages)) : Outcome.refused(FileRefusals.DAMAGED);
        } catch (InvalidPasswordException closed) {
            return Outcome.refused(FileRefusals.ENCRYPTED);
        } catch (IOException | RuntimeException broken) {
            return Outcome.refused(FileRefusals.DAMAGED);
        }
    }
}

package cn.zhiqing.cases.papers;

import cn.zhiqing.documents.paper.PaperForm;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 文书下载: a signed file as an answer to a browser, never kept by anybody on the way. */
public final class PaperFiles {

    private PaperFiles() {}

    public static ResponseEntity<byte[]> answer(String name, PaperForm form, byte[] bytes) {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(name + "." + form.suffix(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    /** As people say it. */
    public static String label(PaperForm form) {
        return switch (form) {
            case HTML -> "网页";
            case PDF -> "PDF";
            case DOCX -> "Word";
            case OFD -> "OFD";
        };
    }
}

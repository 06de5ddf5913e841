package cn.zhiqing.cases.web;

import cn.zhiqing.cases.material.Material;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** 材料交给浏览器: foreign bytes run nothing, guess nothing and are kept by nobody on the way. */
final class MaterialAnswer {

    private MaterialAnswer() {}

    /** Only pictures are shown; everything else is downloaded, whatever was asked. */
    static void head(HttpServletResponse response, Material material, boolean shown) {
        var how = shown && material.picture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setContentType(material.mediaType());
        response.setContentLengthLong(material.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                how.filename(material.name().disclose(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    }
}

package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.cases.Tracking;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 查看、下载答复, for the browser that has proven query code and second factor. */
@Controller
class LetterController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Tracking tracking;
    private final ReplyLetter replies;
    private final LetterFile file;

    LetterController(Tracking tracking, ReplyLetter replies, LetterFile file) {
        this.tracking = tracking;
        this.replies = replies;
        this.file = file;
    }

    @GetMapping("/track/letter")
    ModelAndView read(HttpServletRequest request) {
        return mine(request).map(page -> Pages.show("apply/letter", page)).orElseGet(() -> Pages.after("/track/case"));
    }

    /** One file that stands on its own: it can be kept, sent on and printed years later. */
    @GetMapping("/track/letter/file")
    ResponseEntity<byte[]> download(HttpServletRequest request) {
        Optional<LetterPage> page = mine(request);
        if (page.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/track/case")
                    .build();
        }
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(page.get().letter().title() + "-" + page.get().number() + ".html", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .body(file.of(page.get()));
    }

    private Optional<LetterPage> mine(HttpServletRequest request) {
        return TrackSession.mine(request, tracking).flatMap(this::page);
    }

    private Optional<LetterPage> page(TrackedCase found) {
        return replies.of(found.summary().id())
                .map(letter -> new LetterPage(found.summary().number().toString(), letter));
    }
}

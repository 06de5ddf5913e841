package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.supervision.ExportDesk;
import cn.zhiqing.supervision.ExportTable;
import cn.zhiqing.supervision.sheets.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 导出: what a page shows, all of it, as a file that is written while it is read. */
@Controller
class ExportController {

    private final Frames frames;
    private final ExportDesk exports;

    ExportController(Frames frames, ExportDesk exports) {
        this.frames = frames;
        this.exports = exports;
    }

    @GetMapping("/supervision/export")
    void export(Viewer viewer, @RequestParam Map<String, String> given, HttpServletResponse response)
            throws IOException {
        Frame frame = frames.of(viewer, given);
        ExportTable table = table(frame, given.getOrDefault("what", "cases"));
        Format format = Format.of(given.getOrDefault("format", "csv")).orElseThrow(Frames::absent);
        try (ExportDesk.Turn turn = exports.turn()) {
            if (turn == null) {
                throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            }
            response.setContentType(format.mediaType());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", name(frame, table, format));
            exports.take(table, frame.params().told(), format, viewer, response.getOutputStream());
        }
    }

    private static ExportTable table(Frame frame, String what) {
        Params params = frame.params();
        return switch (what) {
            case "cases" -> new ExportTable.Cases(params.query(frame.ids()));
            case "bodies" -> new ExportTable.ByBody(frame.ids(), params.period());
            case "people" -> new ExportTable.ByPerson(frame.ids(), params.period());
            case "urges" -> new ExportTable.Letters(params.letters(frame.ids()));
            default -> throw Frames.absent();
        };
    }

    private static String name(Frame frame, ExportTable table, Format format) {
        return ContentDisposition.attachment()
                .filename(
                        frame.name() + "_" + table.title() + "_"
                                + frame.params().today() + "." + format.ending(),
                        StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

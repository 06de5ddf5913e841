package cn.zhiqing.site.calendar.web;

import cn.zhiqing.calendar.NoticeFile;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.FormErrors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** 上传表单 as it came: a year, a notice number, and a file or pasted text. */
record UploadForm(
        String year, String noticeNo, String text, @Nullable MultipartFile upload) {

    private static final int SHOWN = 100;
    private static final int LONGEST_NUMBER = 60;

    boolean hasFile() {
        return upload != null && !upload.isEmpty();
    }

    /** What is wrong with the form itself, before the file is read. */
    FormErrors errors() {
        boolean chosen =
                upload != null && !String.valueOf(upload.getOriginalFilename()).isEmpty();
        return FormErrors.none()
                .when(!number().matches("\\d{4}"), "year", "年份应为四位数字，例如 2027。")
                .when(noticeNo.length() > LONGEST_NUMBER, "noticeNo", "文号最长" + LONGEST_NUMBER + "个字，请只填文号。")
                .when(chosen && !hasFile(), "file", "这个文件是空的，请核对是否选错了文件。")
                .when(!chosen && text.isBlank(), "file", "请选择文件，或者把内容粘贴到下面。")
                .when(hasFile() && !text.isBlank(), "text", "文件和粘贴的内容只能选一种，请清空其中一种。");
    }

    NoticeFile file() {
        int asked = Integer.parseInt(number());
        if (!hasFile() || upload == null) {
            return new NoticeFile(asked, noticeNo, "粘贴的内容", text.getBytes(StandardCharsets.UTF_8));
        }
        try {
            String name = String.valueOf(upload.getOriginalFilename()).replaceAll(".*[/\\\\]", "");
            return new NoticeFile(asked, noticeNo, name.substring(0, Math.min(80, name.length())), upload.getBytes());
        } catch (IOException gone) {
            throw new UncheckedIOException("The upload cannot be read", gone);
        }
    }

    /** The mistakes of the file, each with its line, at the place they came from. */
    FormErrors errorsOf(List<Refusal> refusals) {
        String place = hasFile() ? "file" : "text";
        FormErrors all = FormErrors.none();
        long unnumbered =
                refusals.stream().filter(r -> r.code().equals("NO_NOTICE")).count();
        if (unnumbered > 0) {
            all = all.with("noticeNo", "有" + unnumbered + "行没有写文号，请在这里填写通知文号，例如“国办发明电〔2025〕7号”。");
        }
        List<Refusal> others =
                refusals.stream().filter(r -> !r.code().equals("NO_NOTICE")).toList();
        for (Refusal refusal : others.subList(0, Math.min(SHOWN, others.size()))) {
            String field = refusal.code().equals("YEAR_NOT_NEXT") ? "year" : place;
            all = all.with(field, refusal.message());
        }
        return others.size() > SHOWN ? all.with(place, "还有" + (others.size() - SHOWN) + "处错误，改正以上各处后再上传。") : all;
    }

    private String number() {
        return Normalizer.normalize(year.strip(), Normalizer.Form.NFKC);
    }
}

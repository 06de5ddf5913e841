package cn.zhiqing.cases.verify;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 核验文书, without scripts and without an account: the printed code, and the file if there is one (电子签名法第八条). */
@Controller
class VerifyController {

    private static final long LARGEST = 20L << 20;
    private static final int LONGEST = 60;

    private final Checking checking;

    VerifyController(Checking checking) {
        this.checking = checking;
    }

    /** Also where the QR mark leads, with the code in the address. */
    @GetMapping("/verify")
    ModelAndView ask(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return code.isBlank()
                ? Pages.show("verify/verify", Checking.empty("", FormErrors.none()))
                : shown(checking.check(clipped(code), null, request.getRemoteAddr()));
    }

    @PostMapping("/verify")
    ModelAndView check(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        FormErrors errors = FormErrors.none()
                .when(code.isBlank(), "code", "请填写文书末尾的验证码")
                .when(file != null && file.getSize() > LARGEST, "file", "文件超过 20 MB，不是本系统发出的文书；请核对选的是不是原文件");
        return errors.any()
                ? Pages.invalid("verify/verify", Checking.empty(clipped(code), errors))
                : shown(checking.check(clipped(code), bytes(file), request.getRemoteAddr()));
    }

    private static ModelAndView shown(VerifyPage page) {
        return page.errors().any() ? Pages.invalid("verify/verify", page) : Pages.show("verify/verify", page);
    }

    private static byte @Nullable [] bytes(@Nullable MultipartFile file) {
        try {
            return file == null
                            || file.getOriginalFilename() == null
                            || file.getOriginalFilename().isEmpty()
                    ? null
                    : file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String clipped(String code) {
        return code.length() <= LONGEST ? code : code.substring(0, LONGEST);
    }
}

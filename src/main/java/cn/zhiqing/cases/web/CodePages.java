package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.Field.choice;
import static cn.zhiqing.cases.web.Field.line;
import static cn.zhiqing.cases.web.Field.radio;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CodeWindow;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.FormTokens;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import cn.zhiqing.ui.Submit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 回执和补发查询码: the receipt of what was just entered, and a new code for an applicant who lost the first. */
@Controller
class CodePages {

    private static final List<Field> FIELDS = List.of(
            radio(
                    "how",
                    "怎样核对的申请人身份",
                    "查询码能看到申请和答复，只能给申请人本人或者有委托书的代理人",
                    List.of(
                            choice("当面核对身份证件原件", "当面核对身份证件原件"),
                            choice("当面核对单位证明和经办人证件", "当面核对单位证明和经办人证件"),
                            choice("当面核对委托书和双方证件", "当面核对委托书和双方证件"),
                            choice("按申请书上的电话回拨，并核对证件号码", "按申请书上的电话回拨，并核对证件号码"))),
            line("note", "补充说明", "例如“原回执遗失”").optional());

    private final CodeWindow codes;
    private final CaseDesk desk;
    private final CaseDoor door;
    private final FormTokens tokens;
    private final HeldReceipts receipts;
    private final ReceiptDrawing drawing;

    CodePages(
            CodeWindow codes,
            CaseDesk desk,
            CaseDoor door,
            FormTokens tokens,
            HeldReceipts receipts,
            ReceiptDrawing drawing) {
        this.drawing = drawing;
        this.codes = codes;
        this.desk = desk;
        this.door = door;
        this.tokens = tokens;
        this.receipts = receipts;
    }

    /** For a short time the same page again, so that a receipt can be printed twice. */
    @GetMapping(HeldReceipts.HREF)
    ModelAndView receipt(HttpServletRequest request, Viewer viewer) {
        return receipts.last(request)
                .map(held -> {
                    var summary = desk.summary(held.id()).orElseThrow(CaseDoor::absent);
                    if (!codes.may(viewer, summary)) {
                        throw CaseDoor.absent();
                    }
                    return Pages.show("cases/receipt", drawing.draw(held, summary));
                })
                .orElseGet(() -> Pages.after("/workbench"));
    }

    @GetMapping("/cases/{key}/query-code")
    ModelAndView form(HttpServletRequest request, Viewer viewer, @PathVariable String key) {
        return Pages.show("cases/act", page(request, allowed(viewer, key), Map.of(), FormErrors.none()));
    }

    @PostMapping("/cases/{key}/query-code")
    ModelAndView reissue(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam Map<String, String> params) {
        Opened opened = allowed(viewer, key);
        var given = new Given(FIELDS, params);
        if (given.errors().any()) {
            return Pages.invalid("cases/act", page(request, opened, params, given.errors()));
        }
        String checked = (given.text("how") + "　" + given.text("note")).strip();
        Submit<Receipt> sent = tokens.once(
                request, () -> codes.reissue(opened.summary().id(), opened.viewer(), checked), _ -> HeldReceipts.HREF);
        return switch (sent) {
            case Submit.Done<Receipt> done -> {
                receipts.keep(request, done.value());
                yield Pages.after(done.place());
            }
            case Submit.Repeated<Receipt> repeated -> {
                Notice.done(redirect, repeated.says("查询码刚才已经补发，没有再发一次。"));
                yield Pages.after(repeated.at(opened.href()));
            }
            case Submit.Back<Receipt> back -> Pages.invalid("cases/act", page(request, opened, params, back.errors()));
        };
    }

    private Opened allowed(Viewer viewer, String key) {
        Opened opened = door.open(viewer, key);
        if (!codes.may(viewer, opened.summary())) {
            throw CaseDoor.absent();
        }
        return opened;
    }

    private ActPage page(HttpServletRequest request, Opened opened, Map<String, String> entered, FormErrors errors) {
        return new ActPage(
                "补发查询码",
                opened.number(),
                opened.subject(),
                opened.href(),
                opened.href() + "/query-code",
                opened.light(),
                "条例第二十九条",
                "申请人丢了查询码的，核对身份以后补发一个新的。系统只保存查询码的摘要，原来的查不出来。",
                FIELDS,
                List.of("原来的查询码立即作废。", "新查询码只在回执上显示，请打印后当面交给申请人。", "谁补发的、怎样核对的身份，都会留下记录。"),
                List.of(),
                List.of(),
                entered,
                errors,
                opened.summary().version(),
                tokens.fresh(request));
    }
}

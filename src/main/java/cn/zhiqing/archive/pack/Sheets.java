package cn.zhiqing.archive.pack;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.documents.paper.OfficialPaper;
import cn.zhiqing.documents.paper.OfficialPaper.Block;
import cn.zhiqing.documents.paper.OfficialPaper.Ending;
import cn.zhiqing.documents.paper.OfficialPaper.Head;
import cn.zhiqing.documents.paper.OfficialPaper.Notes;
import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.PaperStyle;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 归档包里由系统写的表: what each says, as an official paper. */
final class Sheets {

    static final String REGISTER = "register";
    static final String APPLICATION = "application";
    static final String TRAIL = "trail";
    static final String DISPATCH = "dispatch";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(CityClock.ZONE);

    private Sheets() {}

    /** 登记表. */
    static OfficialPaper register(Dossier dossier) {
        CaseSummary row = dossier.materials().view().summary();
        Application asked = dossier.materials().application().disclose();
        var lines = new ArrayList<Block>();
        line(lines, "档号", dossier.fileNumber());
        line(lines, "登记编号", dossier.number());
        line(lines, "申请人", asked.name().disclose() + "（" + row.applicantKind().label() + "）");
        dossier.materials().view().items().forEach(item -> line(lines, "申请的信息", item.subject()));
        line(lines, "接收渠道", row.channel().label());
        line(lines, "收到日期", day(row.receivedOn()));
        line(lines, "收到申请之日", day(row.receiptDate()));
        line(lines, "答复期限", day(row.due()));
        line(lines, "是否延期", row.extended() ? "是" : "否");
        line(lines, "经办人", row.assignee() == null ? "" : dossier.people().apply(row.assignee()));
        line(lines, "处理结果", row.reply() == null ? "" : row.reply().label());
        line(lines, "结束日期", day(row.repliedOn()));
        line(lines, "文书", dossier.materials().letters().size() + " 份");
        line(lines, "附件", dossier.materials().attachments().size() + " 件");
        line(lines, "归档日期", day(dossier.keeping().archivedOn()));
        line(lines, "档案类别", dossier.keeping().fileClass());
        line(lines, "保管期限", dossier.keeping().period() + "，" + dossier.keeping().until());
        return paper(dossier, "政府信息公开申请登记表", lines);
    }

    /** 申请书, as the applicant wrote it. */
    static OfficialPaper application(Dossier dossier) {
        Application asked = dossier.materials().application().disclose();
        var lines = new ArrayList<Block>();
        line(lines, "申请人", asked.name().disclose());
        line(lines, "申请人类别", asked.kind().label());
        line(lines, "身份证明", asked.idType().label() + " " + asked.idNumber().disclose());
        line(lines, "联系人", asked.contact().disclose());
        line(lines, "电话", asked.phone().disclose());
        line(lines, "电子邮件", asked.email().disclose());
        line(lines, "通信地址", asked.address().disclose());
        if (asked.agent() != null) {
            line(
                    lines,
                    "代理人",
                    asked.agent().name().disclose() + "，"
                            + asked.agent().idType().label() + " "
                            + asked.agent().idNumber().disclose() + "，"
                            + asked.agent().phone().disclose());
        }
        for (Application.Item item : asked.items()) {
            line(lines, "申请的信息", item.subject().disclose());
            line(lines, "文号", item.documentNo().disclose());
            line(lines, "其他特征", item.features().disclose());
        }
        line(lines, "获取形式", asked.form().label());
        line(lines, "获取方式", asked.way().label());
        line(lines, "需要帮助", asked.needsHelp() ? "是" : "");
        return paper(dossier, "政府信息公开申请", lines);
    }

    /** 办理经过: the chain of acts, who did each when, every version of a draft and the marks on it. */
    static OfficialPaper trail(Dossier dossier) {
        var lines = new ArrayList<Block>();
        for (TimelineEntry entry : dossier.materials().history()) {
            act(lines, entry, dossier.people());
        }
        return paper(dossier, "办理经过", lines);
    }

    /** 发出和送达凭证. */
    static OfficialPaper dispatch(Dossier dossier) {
        var lines = new ArrayList<Block>();
        for (TimelineEntry entry : dossier.materials().history()) {
            switch (entry.event()) {
                case CaseEvent.ReplyDispatched sent -> {
                    act(lines, entry, dossier.people());
                    line(lines, "邮件号码", sent.trackingNo() == null ? "" : sent.trackingNo());
                }
                case CaseEvent.ReplyServed _,
                        CaseEvent.DeliveryFailed _,
                        CaseEvent.CorrectionNoticeReceived _,
                        CaseEvent.FeeNoticeReceived _,
                        CaseEvent.ConsultationDelivered _ -> act(lines, entry, dossier.people());
                default -> {
                    // proves nothing of dispatch or service
                }
            }
        }
        dossier.notices().forEach(notice -> lines.add(new Paragraph(notice)));
        if (lines.isEmpty()) {
            lines.add(new Paragraph("本件没有需要送达的答复。"));
        }
        return paper(dossier, "发出和送达凭证", lines);
    }

    /** 四性检测报告. */
    static OfficialPaper report(Dossier dossier, List<Finding> findings) {
        var lines = new ArrayList<Block>();
        line(lines, "档号", dossier.fileNumber());
        for (Check check : Check.values()) {
            List<Finding> of = findings.stream()
                    .filter(one -> one.fault().check() == check)
                    .toList();
            line(lines, check.label(), of.isEmpty() ? "通过。" + check.holds() + "。" : "未通过，" + of.size() + " 项：");
            of.forEach(one -> lines.add(
                    new Paragraph(one.fault().sentence() + (one.file().isEmpty() ? "" : "（" + one.file() + "）") + "。"
                            + one.fault().todo())));
        }
        line(lines, "结论", findings.isEmpty() ? "归档包完整。" : "归档包不完整，按上面的办法处理后重新生成。");
        return paper(dossier, "归档包四性检测报告", lines);
    }

    /** Who did an act, as people say it. */
    static String who(Actor actor, Function<StaffId, String> people) {
        return switch (actor) {
            case Actor.Staff staff -> people.apply(staff.id());
            case Actor.Applicant _ -> "申请人";
            case Actor.Machine _ -> "系统";
        };
    }

    private static void act(List<Block> lines, TimelineEntry entry, Function<StaffId, String> people) {
        lines.add(new Paragraph(
                entry.seq() + ".",
                entry.sentence() + (entry.article() == null ? "" : "（" + entry.article() + "）") + "。"
                        + who(entry.actor(), people) + "，记录于 " + MOMENT.format(entry.at())));
        entry.texts().forEach(text -> lines.add(new OfficialPaper.Quotation(text)));
    }

    private static OfficialPaper paper(Dossier dossier, String title, List<Block> lines) {
        return new OfficialPaper(
                new Head(PaperStyle.PLAIN, dossier.organ().name(), ""),
                title,
                "",
                lines,
                List.of(),
                new Ending(dossier.organ().name(), dossier.keeping().archivedOn(), false),
                Notes.NONE);
    }

    private static void line(List<Block> lines, String name, String value) {
        if (!value.isBlank()) {
            lines.add(new Paragraph(name + "：", value));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.OfficialPaper.Block;
import cn.zhiqing.documents.paper.OfficialPaper.Ending;
import cn.zhiqing.documents.paper.OfficialPaper.Head;
import cn.zhiqing.documents.paper.OfficialPaper.Notes;
import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.OfficialPaper.Verification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Papers to print. */
final class SamplePapers {

    static final Verification CHECK = new Verification(
            "K7QD-2M9X-V4TB-81HN",
            "https://xxgk.example.gov.cn/verify",
            "https://xxgk.example.gov.cn/verify?code=K7QD2M9XV4TB81HN");

    private SamplePapers() {}

    static OfficialPaper reply(PaperStyle style) {
        return new OfficialPaper(
                new Head(style, "济南市科学技术局", "济科公开告〔2026〕12号"),
                "政府信息公开告知书",
                "林晓岚",
                List.of(
                        new Paragraph(
                                "本机关于2026年2月12日收到您通过互联网提交的政府信息公开申请（登记编号2026-0523），您申请公开：2024年度“独角兽”企业培育库征收补偿方案批复以及资金安排文件。2026年2月19日，本机关就所涉第三方权益书面征求意见，2月27日收到意见，该期间不计算在答复期限内。现答复如下："),
                        new Paragraph("一、予以公开的部分。", "依据《中华人民共和国政府信息公开条例》第三十六条第（二）项，予以公开：征收补偿方案批复，见附件1。"),
                        new Paragraph(
                                "二、不予公开的部分。",
                                "资金安排文件中的评估单价属于第三方商业秘密，第三方书面表示不同意公开，公开会对其合法权益造成损害。依据该条例第十五条、第三十七条，该部分不予公开；其余内容予以公开，见附件2。"),
                        new Paragraph(
                                "如对不予公开的部分不服，可以自收到本告知书之日起60日内向济南市人民政府申请行政复议；应当先申请行政复议，对复议决定仍不服的，可以在收到复议决定书之日起15日内向人民法院提起行政诉讼。")),
                List.of("征收补偿方案批复", "关于下达2024年科技创新资金的通知（区分处理后）"),
                new Ending("济南市科学技术局", LocalDate.of(2026, 3, 6), true),
                new Notes("", "联系电话：0531-66608800，地址：济南市历下区龙鼎大道1号龙奥大厦", CHECK));
    }

    /** A long one: so many paragraphs of the reply's kind. */
    static OfficialPaper ofLength(int paragraphs) {
        var body = new ArrayList<Block>();
        for (int i = 1; i <= paragraphs; i++) {
            body.add(new Paragraph(
                    Level.FIRST.mark(i % 99 + 1) + "关于第" + i + "项。", "本机关经检索信息公开系统、档案系统和业务系统，以“补偿”“批复”为词，未发现您申请的信息。"));
        }
        OfficialPaper r = reply(PaperStyle.LETTER);
        return new OfficialPaper(r.head(), r.title(), r.addressee(), body, r.attachments(), r.ending(), r.notes());
    }

    static OfficialPaper with(String title, List<Block> body) {
        OfficialPaper r = reply(PaperStyle.LETTER);
        return new OfficialPaper(r.head(), title, r.addressee(), body, List.of(), r.ending(), r.notes());
    }

    /** Without attachments and notes. */
    static OfficialPaper bare(String title, List<Block> body) {
        OfficialPaper r = reply(PaperStyle.LETTER);
        return new OfficialPaper(r.head(), title, r.addressee(), body, List.of(), r.ending(), Notes.NONE);
    }

    /** Not yet signed. */
    static OfficialPaper draft() {
        OfficialPaper r = reply(PaperStyle.LETTER);
        return new OfficialPaper(
                new Head(PaperStyle.LETTER, r.head().organ(), "济科公开告〔    〕  号（签发时编号）"),
                r.title(),
                r.addressee(),
                r.body(),
                List.of(),
                new Ending(r.ending().organ(), null, true),
                new Notes("", r.notes().contact(), null));
    }

    /** Every level, words of others, a long title, rare characters, a body with a long name. */
    static OfficialPaper levels() {
        String organ = "济南市行政审批服务局（济南市大数据局筹备组）";
        return new OfficialPaper(
                new Head(PaperStyle.LETTER, organ, "济审批公开告〔2026〕118号"),
                "关于您申请公开济南市历下区某地块征收补偿方案批复及资金安排文件的答复告知书",
                "𬀩䶮㛃",
                List.of(
                        new OfficialPaper.Heading(Level.FIRST, "一、检索情况"),
                        new OfficialPaper.Heading(Level.SECOND, "（一）检索的系统和范围"),
                        new Paragraph(
                                "本机关检索了“一网通办”系统（https://zwfw.example.gov.cn/jn/public/index?area=370102）、OA系统、档案管理系统ERMS 3.0，检索词为“征收补偿”“批复”。"),
                        new OfficialPaper.Heading(Level.SECOND, "（二）检索的结果"),
                        new Paragraph("1.电子公文：", "共检索到2件，其中1件为2024年制作；面积3.5万㎡，占比12.5%。"),
                        new Paragraph("（1）", "《关于……的批复》（济政字〔2024〕9号）——已于2024年5月6日主动公开。"),
                        new OfficialPaper.Quotation("行政机关应当对拟公开的政府信息进行审查，不得公开涉及国家秘密、商业秘密、个人隐私的信息。"),
                        new OfficialPaper.Heading(Level.FIRST, "二、答复意见"),
                        new Paragraph("依据《中华人民共和国政府信息公开条例》第三十六条第（一）项、第（四）项，对您申请的第1项信息，告知获取方式；第2项信息不存在。")),
                List.of("《关于……的批复》"),
                new Ending(organ, LocalDate.of(2026, 12, 11), true),
                new Notes("此件依申请公开", "联系电话：0531-66608800", CHECK));
    }
}

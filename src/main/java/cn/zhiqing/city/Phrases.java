package cn.zhiqing.city;

import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.Decision.Fact;

/** What the letters of invented years say, by fact. */
final class Phrases {

    /** A search that found nothing. */
    static final CaseCommand.Search SEARCH =
            new CaseCommand.Search("公文系统、档案室案卷目录", "文件名称 文号", "近十年", "经办人和档案管理员", "均无记录");

    private Phrases() {}

    static String of(Fact fact) {
        return switch (fact) {
            case REASON -> "经审查，该信息属于法定情形，理由已逐项核对。";
            case MATERIAL -> "所申请文件的复制件一份，共12页。";
            case WHERE_PUBLIC -> "本机关门户网站“政府信息公开”专栏，文件标题检索即可查阅、下载。";
            case WITHHELD -> "附件中的讨论记录和征求意见过程稿。";
            case PUBLIC_INTEREST -> "不公开不会对公共利益造成重大影响。";
            case DISCRETION -> "公开可能影响今后坦率讨论，且法律、法规、规章没有规定应当公开。";
            case SPECIAL_LAW -> "依据《不动产登记暂行条例》，请到不动产登记机构申请查询。";
            case SEARCH_RECORD -> "检索公文系统、档案室案卷目录，关键词为文件名称和文号，均无记录。";
            case COMPETENT_BODY -> "建议向负责该事项的区县主管部门咨询，联系方式见其公开指南。";
            case WHAT_EXISTS -> "现有分年度台账，没有按所要求口径汇总的材料。";
            case WHAT_IS_UNCLEAR -> "补正后仍未写明文件名称、形成时间或者其他可供检索的特征。";
            case PETITION_CHANNEL -> "可以通过信访渠道或者12345政务服务便民热线反映。";
            case NOT_CONSULTED -> "第三方已在其他程序中书面表明意见。";
            case EARLIER_REPLY -> "本机关已就相同内容作出答复，文号和日期见此前告知书。";
        };
    }
}

package cn.zhiqing.archive.pack;

/** 检测发现的问题: what can be wrong with a package, and what to do then. The names are kept for ever (stored). */
public enum Fault {
    FILE_CHANGED(Check.AUTHENTICITY, "文件与清单的摘要不一致", "重新生成归档包；再次出现的，请审计员核查存储和备份。"),
    MANIFEST_MISSING(Check.AUTHENTICITY, "摘要清单缺失或者读不出来", "重新生成归档包。"),
    SIGNATURE_WRONG(Check.AUTHENTICITY, "文书的电子签名与文件不符", "文书的字节与签章时不同：请审计员核查已签文书和备份，恢复后重新生成。"),
    PROOF_MISSING(Check.AUTHENTICITY, "办理记录还没有签过名的检查点覆盖", "十秒后重新生成；一直出现的，请系统管理员查看行为日志的检查点。"),
    PROOF_WRONG(Check.AUTHENTICITY, "办理记录的链证明不成立", "请审计员运行 journal verify 核查行为日志，恢复后重新生成。"),
    FILE_MISSING(Check.COMPLETENESS, "应有的文件不在包里", "重新生成归档包；再次出现的，请核对本件是否办理完整。"),
    FILE_UNLISTED(Check.COMPLETENESS, "包里有清单没有列出的文件", "重新生成归档包，不要手工往包里放文件。"),
    LETTER_MISSING(Check.COMPLETENESS, "文书缺少一种格式或者没有印制", "打开本件的这份文书印制一次（缺字的先装入字体），再重新生成。"),
    ATTACHMENT_MISSING(Check.COMPLETENESS, "申请的附件缺失", "到邮件来件核对附件是否还在，恢复后重新生成。"),
    ATTACHMENTS_TOO_LARGE(Check.COMPLETENESS, "附件合计超过 30 MB，没有装进归档包", "附件仍完整保存在本系统：请从办件页逐个下载，另行移交档案馆，并在移交清单里注明。"),
    EVENTS_MISSING(Check.COMPLETENESS, "链证明里的办理记录比本件少", "重新生成归档包。"),
    COUNT_WRONG(Check.COMPLETENESS, "元数据写的件数与文件不符", "重新生成归档包。"),
    NOT_OPENING(Check.USABILITY, "文件打不开", "重新印制这份文书，或者请申请人另行提供可以打开的附件。"),
    METADATA_WRONG(Check.USABILITY, "元数据不符合规定的结构", "重新生成归档包；再次出现的，请联系系统管理员。"),
    NAME_UNSAFE(Check.SAFETY, "文件名不安全", "重新生成归档包，文件名由系统给出。"),
    EXECUTABLE(Check.SAFETY, "含有可以执行的内容", "请与申请人核对这个附件，确需保存的先转换为 PDF 或者 OFD。"),
    MACRO(Check.SAFETY, "含有宏或者脚本", "把这个附件另存为不含宏的格式，或者转换为 PDF。"),
    ENCRYPTED(Check.SAFETY, "文件加密了", "取得密码解密后保存；加密的文件以后可能打不开。");

    private final Check check;
    private final String sentence;
    private final String todo;

    Fault(Check check, String sentence, String todo) {
        this.check = check;
        this.sentence = sentence;
        this.todo = todo;
    }

    public Check check() {
        return check;
    }

    public String sentence() {
        return sentence;
    }

    /** What to do about it. */
    public String todo() {
        return todo;
    }
}

package cn.zhiqing.documents.files;

import cn.zhiqing.kernel.Refusal;

/** 不收的文件, each with what to do instead. */
public final class FileRefusals {

    static final Refusal EMPTY = of("FILE_EMPTY", "文件是空的（0 字节），请核对后重新选择。");
    static final Refusal PROGRAM = of("FILE_PROGRAM", "这是程序或者脚本，不能上传；请交 PDF、图片或者 Word 文档。");
    static final Refusal MACROS = of("FILE_MACROS", "文档里带有宏，不能上传；请另存为不带宏的文档或者 PDF 再交。");
    static final Refusal ENCRYPTED = of("FILE_ENCRYPTED", "文件设了打开密码，看不到内容；请去掉密码再交。");
    static final Refusal DAMAGED = of("FILE_DAMAGED", "文件打不开，可能没有传完整；请在您的电脑上打开核对，再重新选择。");
    static final Refusal ARCHIVE = of("FILE_ARCHIVE", "这种压缩包不收；请解压以后分别上传，或者改用不带密码的 ZIP。");
    static final Refusal NESTED = of("FILE_NESTED", "压缩包里还有压缩包，或者文件太多；请解压以后分别上传。");
    static final Refusal UNPACKED = of("FILE_UNPACKED", "文件解开以后太大（超过 300 MB，或者超过本身的 200 倍），不能上传；请解压以后只挑需要的文件分别上传。");
    static final Refusal KIND = of("FILE_KIND", "这种文件不收；请交 PDF、OFD、图片、Word、Excel、文本或者 ZIP。");

    /** The disk or the database has no room left; nothing was kept. */
    public static final Refusal NO_ROOM = of("FILE_NO_ROOM", "服务器的存储空间不够，文件没有保存，已有的材料不受影响；请稍后再传，或者联系系统管理员。");

    /** What was sent ended before it was whole. */
    public static final Refusal CUT_OFF = of("FILE_CUT_OFF", "文件没有传完，没有保存；请重新选择再传一次。");

    private FileRefusals() {}

    /**
     * The file alone is too large.
     *
     * @param most in bytes
     */
    public static Refusal tooLarge(long most) {
        return of("FILE_TOO_LARGE", "文件超过 %d MB；请压缩、分册，或者邮寄、当面提交。".formatted(most >> 20));
    }

    /**
     * All files together are too large.
     *
     * @param most in bytes
     */
    public static Refusal tooMuch(long most) {
        return of("FILES_TOO_LARGE", "这件的材料合计超过 %d MB；请只交必要的，其余邮寄或者当面提交。".formatted(most >> 20));
    }

    private static Refusal of(String code, String message) {
        return new Refusal(code, "", message);
    }
}

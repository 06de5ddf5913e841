package cn.zhiqing.documents.files;

/** 文件种类: what is taken, found from the bytes. */
public enum FileKind {
    PDF("PDF", "application/pdf", "pdf"),
    OFD("OFD", "application/ofd", "ofd"),
    JPEG("图片（JPEG）", "image/jpeg", "jpg"),
    PNG("图片（PNG）", "image/png", "png"),
    TIFF("图片（TIFF）", "image/tiff", "tif"),
    BMP("图片（BMP）", "image/bmp", "bmp"),
    WEBP("图片（WebP）", "image/webp", "webp"),
    HEIC("图片（HEIC）", "image/heic", "heic"),
    DOCX("Word 文档", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel 表格", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("演示文稿", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("Word 文档（旧格式）", "application/msword", "doc"),
    XLS("Excel 表格（旧格式）", "application/vnd.ms-excel", "xls"),
    PPT("演示文稿（旧格式）", "application/vnd.ms-powerpoint", "ppt"),
    TEXT("文本文件", "text/plain;charset=UTF-8", "txt"),
    ZIP("压缩包（ZIP）", "application/zip", "zip");

    private final String label;
    private final String mediaType;
    private final String ending;

    FileKind(String label, String mediaType, String ending) {
        this.label = label;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file name, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether every browser draws it by itself, without a script or a program beside it. */
    public boolean isPicture() {
        return this == JPEG || this == PNG || this == BMP || this == WEBP;
    }
}

package cn.zhiqing.documents.paper;

/** 文书格式: the kinds of file that one official document is printed as. */
public enum PaperForm {
    /** For reading on any screen and aloud; a whole page with its own print styles. */
    HTML("text/html; charset=utf-8", "html"),
    /** Tagged, with embedded fonts. */
    PDF("application/pdf", "pdf"),
    /** Office Open XML, to go on working with. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** GB/T 33190-2016. */
    OFD("application/ofd", "ofd");

    private final String mediaType;
    private final String suffix;

    PaperForm(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file name's ending, without the dot. */
    public String suffix() {
        return suffix;
    }
}

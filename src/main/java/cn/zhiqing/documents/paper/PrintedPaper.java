package cn.zhiqing.documents.paper;

/** 文书正本 One document in one form. */
public final class PrintedPaper {

    private final PaperForm form;
    private final byte[] bytes;
    private final int pages;

    /**
     * A printed file.
     *
     * @param pages how many pages it was set on; 0 for HTML and DOCX, which the reader's program breaks
     */
    public PrintedPaper(PaperForm form, byte[] bytes, int pages) {
        this.form = form;
        this.bytes = bytes.clone();
        this.pages = pages;
    }

    public PaperForm form() {
        return form;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int pages() {
        return pages;
    }

    @Override
    public String toString() {
        return form + ", " + bytes.length + " bytes, " + pages + " pages";
    }
}

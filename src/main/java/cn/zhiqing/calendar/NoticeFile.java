package cn.zhiqing.calendar;

import java.nio.charset.StandardCharsets;

/**
 * 节假日安排文件 as uploaded: all days of one year, in CSV ({@code date,kind,name,notice_no}) or in the JSON shape of
 * holiday-cn ({@code year, papers, days: name, date, isOffDay}). An amendment holds the whole year again, as amended.
 */
public final class NoticeFile {

    private final int year;
    private final String noticeNo;
    private final String name;
    private final byte[] content;

    /**
     * @param year year in the title of the notice
     * @param noticeNo number of the notice for days that name none themselves, for example {@code 国办发明电〔2025〕7号}
     * @param name file name, for messages
     */
    public NoticeFile(int year, String noticeNo, String name, byte[] content) {
        this.year = year;
        this.noticeNo = noticeNo.strip();
        this.name = name;
        this.content = content.clone();
    }

    /** A file from text. */
    public static NoticeFile of(int year, String noticeNo, String name, String text) {
        return new NoticeFile(year, noticeNo, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public int year() {
        return year;
    }

    public String noticeNo() {
        return noticeNo;
    }

    public String name() {
        return name;
    }

    /** Number of the notice and name of the file, for lists and the journal. */
    public String source() {
        return (noticeNo + " " + name).strip();
    }

    byte[] content() {
        return content.clone();
    }
}

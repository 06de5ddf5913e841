package cn.zhiqing.supervision.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 导出格式: the kinds of files a table is written as. */
public enum Format {
    /** RFC 4180 in UTF-8, with the mark that Excel needs to see it is. */
    CSV("text/csv;charset=UTF-8"),
    /** ISO/IEC 29500 SpreadsheetML. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of the file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String ending) {
        return List.of(values()).stream().filter(f -> f.ending().equals(ending)).findFirst();
    }

    /** Begins a file with its headings. */
    public Sheet begin(String title, List<String> headings, OutputStream out) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(headings, out);
            case XLSX -> new XlsxSheet(title, headings, out);
        };
    }
}

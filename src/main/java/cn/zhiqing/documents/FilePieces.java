package cn.zhiqing.documents;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 文件内容: rows of {@code documents.file_piece}; of a file of any size only a few pieces are in memory. */
@Component
class FilePieces implements Resealable {

    private static final SealedColumn COLUMN =
            SealedColumn.of("documents.file_piece", "sealed", "documents.file_piece/{file}/{number}", "材料的内容");

    private static final int PIECE = 32 << 10;
    private static final int AT_ONCE = 16;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Sealer sealer;

    FilePieces(JdbcTemplate batches, JdbcClient jdbc, Sealer sealer) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    void insert(long file, InputStream content) throws IOException {
        int number = 0;
        List<Object[]> rows = new ArrayList<>();
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            String text = Base64.getEncoder().encodeToString(piece);
            rows.add(new Object[] {file, number, sealer.seal(COLUMN.place(file, number), Secret.of(text))});
            number++;
            if (rows.size() == AT_ONCE) {
                write(rows);
            }
        }
        write(rows);
    }

    private void write(List<Object[]> rows) {
        batches.batchUpdate("INSERT INTO documents.file_piece (file, number, sealed) VALUES (?, ?, ?)", rows);
        rows.clear();
    }

    void copy(long file, OutputStream to) throws IOException {
        for (int from = 0; ; from += AT_ONCE) {
            List<byte[]> pieces = pieces(file, from);
            for (byte[] piece : pieces) {
                to.write(piece);
            }
            if (pieces.size() < AT_ONCE) {
                return;
            }
        }
    }

    private List<byte[]> pieces(long file, int from) {
        return jdbc.sql("""
                        SELECT number, sealed FROM documents.file_piece
                        WHERE file = ? AND number >= ? AND number < ? ORDER BY number""")
                .params(file, from, from + AT_ONCE)
                .query((row, _) -> Base64.getDecoder()
                        .decode(sealer.open(COLUMN.place(file, row.getInt(1)), row.getBytes(2))
                                .disclose()))
                .list();
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}

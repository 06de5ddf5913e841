package cn.zhiqing.cases.store;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of {@code cases.letter_part}: the files of letters, each sealed. */
@Component
class LetterParts implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("cases.letter_part", "邮件来件的附件");

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final Ids ids;

    LetterParts(JdbcTemplate jdbc, Sealer sealer, Ids ids) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.ids = ids;
    }

    void add(long letter, int part, Secret<byte[]> content) {
        long id = ids.next();
        byte[] sealed = sealer.seal(COLUMN.place(id), content.map(Base64.getEncoder()::encodeToString));
        jdbc.update(
                "INSERT INTO cases.letter_part (id, letter, part, sealed) VALUES (?,?,?,?)", id, letter, part, sealed);
    }

    Optional<Secret<byte[]>> open(long letter, int part) {
        return jdbc
                .query(
                        "SELECT id, sealed FROM cases.letter_part WHERE letter = ? AND part = ?",
                        (row, _) -> sealer.open(COLUMN.place(row.getLong(1)), row.getBytes(2))
                                .map(Base64.getDecoder()::decode),
                        letter,
                        part)
                .stream()
                .findFirst();
    }

    /** A sealed nothing in the place of every file of a letter. */
    int forget(long letter) {
        int done = 0;
        for (long id : jdbc.queryForList("SELECT id FROM cases.letter_part WHERE letter = ?", Long.class, letter)) {
            byte[] nothing = sealer.seal(COLUMN.place(id), Secret.of(""));
            done += jdbc.update("UPDATE cases.letter_part SET sealed = ? WHERE id = ?", nothing, id);
        }
        return done;
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}

package cn.zhiqing.cases.store;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of {@code cases.letter_part}: the files of letters, each sealed. */
@Component
class LetterParts implements Resealable {

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final Ids ids;
    private final SealedColumn column;

    LetterParts(JdbcTemplate jdbc, Sealer sealer, Ids ids, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.ids = ids;
        this.column = new SealedColumn("cases.letter_part", jdbc, transaction);
    }

    void add(long letter, int part, Secret<byte[]> content) {
        long id = ids.next();
        byte[] sealed = sealer.seal(column.place(id), content.map(Base64.getEncoder()::encodeToString));
        jdbc.update(
                "INSERT INTO cases.letter_part (id, letter, part, sealed) VALUES (?,?,?,?)", id, letter, part, sealed);
    }

    Optional<Secret<byte[]>> open(long letter, int part) {
        return jdbc
                .query(
                        "SELECT id, sealed FROM cases.letter_part WHERE letter = ? AND part = ?",
                        (row, _) -> sealer.open(column.place(row.getLong(1)), row.getBytes(2))
                                .map(Base64.getDecoder()::decode),
                        letter,
                        part)
                .stream()
                .findFirst();
    }

    @Override
    public String name() {
        return "cases.letter_part";
    }

    @Override
    public String label() {
        return "邮件来件的附件";
    }

    @Override
    public long outdated(Sealer with) {
        return column.outdated(with);
    }

    @Override
    public int resealSome(Sealer with, int limit) {
        return column.resealSome(with, limit);
    }
}

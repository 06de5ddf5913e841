package cn.zhiqing.notify;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Forgetful;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 通知的销毁: to whom messages about a request went and what they said; that they went, and when, stays as the proof of delivery. */
@Component
class MessageForgetting implements Forgetful {

    private static final List<String> OCCASIONS = List.of("case", "limit", "confirm");

    private static final Secret<String> NOTHING = Secret.of("");

    private final JdbcClient jdbc;
    private final Sealer sealer;

    MessageForgetting(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @Override
    public String label() {
        return "发给申请人和经办人的通知";
    }

    @Override
    public int forget(CaseId id) {
        return OCCASIONS.stream()
                .flatMap(kind -> jdbc
                        .sql("SELECT key FROM notify.message WHERE occasion LIKE ?"
                                + " AND state NOT IN ('WAITING', 'LEAVING', 'HANDED')")
                        .param(kind + "/" + id.value() + "/%")
                        .query(String.class)
                        .list()
                        .stream())
                .mapToInt(this::blank)
                .sum();
    }

    private int blank(String key) {
        jdbc.sql("SELECT part FROM notify.enclosure WHERE message = ?")
                .param(key)
                .query(Integer.class)
                .list()
                .forEach(part -> jdbc.sql(
                                "UPDATE notify.enclosure SET name = ?, content = ? WHERE message = ? AND part = ?")
                        .params(
                                sealer.seal(Messages.ENCLOSURE_NAME.place(key, part), NOTHING),
                                sealer.seal(Messages.ENCLOSURE.place(key, part), NOTHING),
                                key,
                                part)
                        .update());
        byte[] recipient = sealer.seal(Messages.RECIPIENT.place(key), NOTHING);
        return jdbc.sql("""
                        UPDATE notify.message SET subject = ?, body = ?,
                          recipient = CASE WHEN recipient IS NULL THEN NULL ELSE ? END WHERE key = ?""")
                .params(
                        sealer.seal(Messages.SUBJECT.place(key), NOTHING),
                        sealer.seal(Messages.BODY.place(key), NOTHING),
                        recipient,
                        key)
                .update();
    }
}

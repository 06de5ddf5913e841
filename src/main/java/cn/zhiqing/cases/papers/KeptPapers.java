package cn.zhiqing.cases.papers;

import cn.zhiqing.documents.VerificationCode;
import cn.zhiqing.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code cases.paper}: which letter was printed under which code; written once, never changed. */
@Component
class KeptPapers {

    private final JdbcClient jdbc;

    KeptPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KeptPaper> find(CaseId request, String letter) {
        return jdbc.sql("SELECT request, letter, code, number FROM cases.paper WHERE request = ? AND letter = ?")
                .params(request.value(), letter)
                .query(KeptPapers::row)
                .optional();
    }

    Optional<KeptPaper> find(VerificationCode code) {
        return jdbc.sql("SELECT request, letter, code, number FROM cases.paper WHERE code = ?")
                .param(code.text())
                .query(KeptPapers::row)
                .optional();
    }

    List<KeptPaper> of(CaseId request) {
        return jdbc.sql("SELECT request, letter, code, number FROM cases.paper WHERE request = ? ORDER BY letter")
                .param(request.value())
                .query(KeptPapers::row)
                .list();
    }

    /** Takes the place of a letter that is about to be printed; false when somebody else printed it meanwhile. */
    boolean take(KeptPaper paper) {
        return jdbc.sql("""
                                INSERT INTO cases.paper (request, letter, code, number) VALUES (?, ?, ?, ?)
                                ON CONFLICT (request, letter) DO NOTHING""")
                        .params(
                                paper.request().value(),
                                paper.letter(),
                                paper.code().text(),
                                paper.number())
                        .update()
                == 1;
    }

    private static KeptPaper row(ResultSet row, int at) throws SQLException {
        return new KeptPaper(
                new CaseId(row.getLong("request")),
                row.getString("letter"),
                new VerificationCode(row.getString("code")),
                row.getString("number"));
    }
}

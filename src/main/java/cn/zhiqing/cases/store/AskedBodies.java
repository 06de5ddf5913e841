package cn.zhiqing.cases.store;

import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.Consultation;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 来函: where a body of the city finds the letters that ask its opinion; what they say is read from the case itself. */
@Component
public class AskedBodies {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    AskedBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One letter: the case it belongs to and its number there. */
    public record Asked(CaseId request, int consultation) {}

    /** Letters to the body, those without an answer first, the youngest first. */
    public List<Asked> of(BodyId body) {
        return jdbc.sql("""
                        SELECT request, consultation FROM cases.asked_body WHERE agency = :body
                        ORDER BY answered, sent DESC, request DESC, consultation DESC LIMIT :most
                        """)
                .param("body", body.value())
                .param("most", MOST)
                .query((row, _) -> new Asked(new CaseId(row.getLong(1)), row.getInt(2)))
                .list();
    }

    /** How many letters to the body wait for an answer while the asking case is open. */
    public int waiting(BodyId body) {
        return jdbc.sql("""
                        SELECT count(*) FROM cases.asked_body a JOIN cases.request r ON r.id = a.request
                        WHERE a.agency = :body AND NOT a.answered AND r.open
                        """).param("body", body.value()).query(Integer.class).single();
    }

    /** Derives the rows of a case from its consultations, in the caller's transaction. */
    void derive(Case file) {
        for (Consultation asked : file.consultations()) {
            BodyId agency = asked.agency();
            if (agency != null) {
                jdbc.sql("""
                                INSERT INTO cases.asked_body VALUES (:request, :number, :agency, :sent, :answered)
                                ON CONFLICT (request, consultation) DO UPDATE SET answered = excluded.answered
                                """)
                        .param("request", file.id().value())
                        .param("number", asked.number())
                        .param("agency", agency.value())
                        .param("sent", asked.sentOn())
                        .param("answered", asked.answeredOn() != null)
                        .update();
            }
        }
    }
}

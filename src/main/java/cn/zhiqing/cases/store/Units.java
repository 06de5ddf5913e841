package cn.zhiqing.cases.store;

import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.Facts;
import cn.zhiqing.kernel.CaseId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 分出的各项: which request is a unit of which cover, and which sealed text says its matter. Derived from the journal. */
@Component
public class Units {

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts that say what these requests are about, of those that are units. */
    public Map<CaseId, Long> matters(Collection<CaseId> requests) {
        var found = new HashMap<CaseId, Long>();
        jdbc.sql("SELECT request, matter FROM cases.unit WHERE request = ANY (:requests)")
                .param("requests", values(requests))
                .query(row -> {
                    found.put(new CaseId(row.getLong(1)), row.getLong(2));
                });
        return found;
    }

    /** Everything ever separated from a cover, merged units and those handed to other bodies included; by number. */
    public List<CaseId> of(CaseId cover) {
        return jdbc.sql("SELECT request FROM cases.unit WHERE cover = :cover ORDER BY unit, request")
                .param("cover", cover.value())
                .query((row, _) -> new CaseId(row.getLong(1)))
                .list();
    }

    void derive(Case file) {
        Facts.Unit unit = file.unit();
        if (unit != null) {
            jdbc.sql("""
                            INSERT INTO cases.unit VALUES (:request, :cover, :unit, :matter) ON CONFLICT (request) DO NOTHING
                            """)
                    .param("request", file.id().value())
                    .param("cover", unit.cover().value())
                    .param("unit", unit.number())
                    .param("matter", unit.matterText())
                    .update();
        }
    }

    private static Long[] values(Collection<CaseId> requests) {
        return requests.stream().map(CaseId::value).toArray(Long[]::new);
    }
}

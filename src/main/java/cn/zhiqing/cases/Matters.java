package cn.zhiqing.cases;

import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.Facts;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.Held;
import cn.zhiqing.cases.store.RequestRows;
import cn.zhiqing.cases.store.Units;
import cn.zhiqing.kernel.CaseId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 一并提出的各项: the units of an application that asks for several things, seen from its cover or from one of them. */
@Component
public class Matters {

    private final CaseFiles files;
    private final Units units;
    private final RequestRows rows;
    private final Reading reading;

    Matters(CaseFiles files, Units units, RequestRows rows, Reading reading) {
        this.files = files;
        this.units = units;
        this.rows = rows;
        this.reading = reading;
    }

    /** The cover and everything ever separated from it; who may see which of them is the caller's question. */
    public record Division(CaseSummary cover, List<Unit> units) {

        public Division {
            units = List.copyOf(units);
        }
    }

    /** 分出的一项. */
    public record Unit(int number, String matter, CaseSummary summary) {}

    /** Empty for an application that was never split. */
    public Optional<Division> of(CaseId id) {
        Case file = files.read(id).map(Held::file).orElse(null);
        if (file == null || (file.unit() == null && file.units().isEmpty())) {
            return Optional.empty();
        }
        Facts.Unit unit = file.unit();
        CaseId cover = unit == null ? id : unit.cover();
        return rows.find(cover).map(row -> new Division(row, all(cover)));
    }

    private List<Unit> all(CaseId cover) {
        return units.of(cover).stream()
                .flatMap(id -> files.read(id).map(Held::file).stream())
                .flatMap(file -> file.unit() == null ? null : unit(file, file.unit()))
                .toList();
    }

    private java.util.stream.Stream<Unit> unit(Case file, Facts.Unit it) {
        return rows.find(file.id()).stream().map(row -> new Unit(it.number(), reading.matter(it), row));
    }
}
